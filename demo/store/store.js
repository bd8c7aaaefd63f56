const programme = new URLSearchParams(location.search).get('programme') ?? 'coffee-stars';
const member = new URLSearchParams(location.search).get('member');
async function getToken() {
  if (!member) return null;
  const response = await fetch(`/demo/${programme}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ member }),
  });
  return (await response.json()).token;
}
window.LoyaltyElements.configure({ baseUrl: `/api/${programme}`, getToken });
