/** What the server has rendered inside an element. The browser takes it up as it reads the page: React finds nothing there. */
export const inside = (markup: string) => ({
  dangerouslySetInnerHTML: { __html: typeof document === 'undefined' ? markup : '' },
});
