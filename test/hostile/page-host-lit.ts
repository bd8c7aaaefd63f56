import { build } from 'vite';

/** A page's own Lit with an element of its own, `host-hello`, as a classic script. */
export async function hostLit(): Promise<string> {
  const code = `import { LitElement, html } from 'lit';
    customElements.define('host-hello', class extends LitElement { render() { return html\`<p>\${'Hello'}</p>\`; } });`;
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'host-lit',
        resolveId: (id) => (id.endsWith('host-lit') ? '\0host-lit' : null),
        load: (id) => (id === '\0host-lit' ? code : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: 'host-lit', formats: ['iife'], name: 'hostLit' } },
  });
  const [made] = [result].flat();
  if (!made || !('output' in made)) throw new Error('nothing was built');
  return made.output[0].code;
}
