// Before the first paint: the language, direction and colours the shopper chose.
(() => {
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const chosen = (name) => asked.get(name) ?? sessionStorage.getItem(`shop/${name}`);
  const lang = chosen('lang');
  if (lang) page.lang = lang;
  if (chosen('dir') === 'rtl') page.dir = 'rtl';
  const theme = chosen('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  // The words are put in by a module, which comes later: what is not yet translated is not shown.
  if (lang?.startsWith('zh')) page.dataset.words = 'pending';
})();
