/** How a shop may look: what its page has anyway, and what it tells the kit. */
export const looks = {
  light: { scheme: 'light', page: { background: '#fff', color: '#1b1d22' }, tokens: {} },
  dark: { scheme: 'dark', page: { background: '#16181d', color: '#eceef2' }, tokens: {} },
  paper: {
    scheme: 'light',
    page: { background: '#fbf7f1', color: '#2b1d15', 'font-family': 'Georgia, serif' },
    tokens: {
      '--loyalty-color-accent': '#95481f',
      '--loyalty-color-on-accent': '#fff',
      '--loyalty-color-surface': '#fbf7f1',
      '--loyalty-radius': '2px',
    },
  },
  night: {
    scheme: 'dark',
    page: { background: '#120f1d', color: '#ece8f7' },
    tokens: {
      '--loyalty-color-accent': '#b79bff',
      '--loyalty-color-on-accent': '#1a1033',
      '--loyalty-color-surface': '#1c1729',
      '--loyalty-radius': '4px',
    },
  },
  mint: {
    scheme: 'light',
    page: { background: '#f2faf6', color: '#12332a' },
    tokens: {
      '--loyalty-color-accent': '#0b6b52',
      '--loyalty-color-on-accent': '#fff',
      '--loyalty-color-surface': '#fff',
      '--loyalty-radius': '14px',
    },
  },
};
