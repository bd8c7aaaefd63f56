import type { Plugin } from 'vite';

/**
 * Renames Lit's Trusted Types policy to `loyalty-elements` and guards its making.
 *
 * Lit makes the policy `lit-html` while it loads, unguarded: a page that refuses the name, or has a Lit of its own,
 * would lose the whole script. For script builds only; with ES modules the page shares its own Lit.
 */
export const guardPolicy = (): Plugin => ({
  name: 'guard-policy',
  transform(code, id) {
    if (!/lit-html\/(development\/)?lit-html\.js/.test(id)) return null;
    const guarded = code.replace(
      /([\w$]+)\.createPolicy\("lit-html",\s*(\{[^}]*\})\)/,
      '(()=>{try{return $1.createPolicy("loyalty-elements",$2)}catch{}})()',
    );
    if (guarded === code) throw new Error('guard-policy: the place in lit-html was not found');
    return { code: guarded, map: null };
  },
});
