/** Which of the shops this is. */
export const programme = document.documentElement.dataset.programme;

/** What the shopper chose: said in the address, or earlier in this tab. */
export function chosen(name) {
  return new URLSearchParams(location.search).get(name) ?? sessionStorage.getItem(`shop/${name}`) ?? undefined;
}

/** Keeps a choice in the address, so that it can be sent on, and in this tab. */
export function choose(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
  sessionStorage.setItem(`shop/${name}`, value);
}
