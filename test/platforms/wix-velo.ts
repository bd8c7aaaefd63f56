import { build, type Rolldown } from 'vite';

type Modules = Readonly<Record<string, string>>;

/** What Wix gives the backend of a site, as far as the example asks for it. */
export const backendModules: Modules = {
  'wix-members-backend': `export const currentMember = { getMember: async () => globalThis.wixBackend.visitor.member };`,
  'wix-secrets-backend': `export const getSecret = async () => globalThis.wixBackend.secret;`,
  'wix-web-module': `export const Permissions = { Anyone: 'Anyone' };
    export const webMethod = (permission, method) => method;`,
};

/** What it gives the code of a page; the backend is called over HTTP. */
export const pageModules: Modules = {
  'wix-members-frontend': `export const authentication = {
    onLogin: (listener) => (window.wixLogin = listener),
  };`,
  'backend/loyalty.web': `export const loyaltyToken = async () => (await fetch('/velo/token')).text();`,
};

/** `$w`: the page's code sees no element, but sets attributes in lower case and hears copies of events. */
export const runtime = `
  window.$w = Object.assign(
    () => {
      const element = document.querySelector('#box').firstElementChild;
      return {
        setAttribute: (name, value) => element.setAttribute(name.toLowerCase(), value),
        on: (name, listener) =>
          element.addEventListener(name, ({ type, detail }) => listener(structuredClone({ type, detail }))),
      };
    },
    { onReady: (listener) => listener() },
  );`;

/** A file of the example as one module, with Wix's own in it. */
export async function bundled(file: string, modules: Modules): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'wix',
        enforce: 'pre',
        resolveId: (id) => (id in modules ? `\0${id}` : undefined),
        load: (id) => modules[id.slice(1)],
      },
    ],
    build: {
      ...{ write: false, minify: false, target: 'es2022' },
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { external: ['crypto'] },
    },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Runs a module that is text. */
export const imported = async <T>(code: string): Promise<T> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as T;
