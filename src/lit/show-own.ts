/** What the page has put inside an element, where nothing else can be shown. */
export const showOwn = ({ renderRoot }: { readonly renderRoot: HTMLElement | DocumentFragment }): void =>
  renderRoot.replaceChildren(document.createElement('slot'));
