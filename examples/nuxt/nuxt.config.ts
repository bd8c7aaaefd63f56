export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  css: ['loyalty-elements/loyalty.css', '~/assets/store.css'],
  app: {
    head: {
      title: 'Coffee Stars',
      htmlAttrs: { lang: 'en' },
      link: [{ rel: 'icon', href: '/images/coffee-stars/favicon.png' }],
    },
  },
  // Tags with this beginning are elements and no components.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('loyalty-') } },
});
