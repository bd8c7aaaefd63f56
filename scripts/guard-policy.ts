import type { Plugin } from 'vite';

/**
 * Lets Lit use the Trusted Types policy that `src/cdn/gate.ts` has made, named `loyalty-elements` and guarded.
 *
 * Lit makes a policy `lit-html` while it loads, unguarded: a page that refuses the name, or has a Lit of its own, would
 * lose the whole script. For script builds only; with ES modules the page shares its own Lit.
 *
 * @param from the module that has the policy, where it does not stand around the whole script.
 */
export const guardPolicy = (from?: string): Plugin => ({
  name: 'guard-policy',
  transform(code, id) {
    if (!/lit-html\/(development\/)?lit-html\.js/.test(id)) return null;
    const guarded = code.replace(/[\w$]+\.createPolicy\("lit-html",\s*\{[^}]*\}\)/, 'loyaltyPolicy');
    if (guarded === code) throw new Error('guard-policy: the place in lit-html was not found');
    return { code: from ? `import { loyaltyPolicy } from '${from}';${guarded}` : guarded, map: null };
  },
});
