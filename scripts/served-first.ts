import type { Plugin } from 'vite';

/** What a server has written gives way before any element is defined; for script builds only, modules take it up. */
export const servedFirst = (): Plugin => ({
  name: 'served-first',
  apply: 'build',
  transform: (code, id) =>
    /\/src\/elements\/[^/]+\/define\.ts$/.test(id)
      ? { code: `import '/src/cdn/served-page.ts';${code}`, map: null }
      : null,
});
