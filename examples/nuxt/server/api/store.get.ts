/** What the page shows, and what is in its elements before their script has come. */
export default defineEventHandler(async (event) => {
  const cookies = getHeader(event, 'cookie');
  const [shown, served] = await Promise.all([shownTo(cookies), servedTo(cookies)]);
  return { ...shown, ...served };
});
