/** Each folder of src: what it may import from the others, and from npm. ARCHITECTURE.md says why. */
const layers = {
  domain: { below: [] },
  i18n: { below: ['domain'] },
  browser: { below: ['domain'] },
  client: { below: ['domain', 'browser'] },
  sandbox: { below: ['domain', 'client'] },
  adapters: { below: ['domain', 'client'], npm: ['jmespath'] },
  server: { below: ['domain', 'client', 'adapters'] },
  conformance: { below: ['domain', 'client', 'server'] },
  lit: { below: ['domain', 'i18n', 'client', 'browser'], npm: ['lit', '@lit/reactive-element', '@lit/context'] },
  elements: { below: ['domain', 'i18n', 'client', 'lit'], npm: ['lit', '@lit/reactive-element'] },
  bridges: { below: ['domain', 'lit', 'elements'] },
  ssr: {
    below: ['domain', 'i18n', 'client', 'lit', 'elements'],
    npm: ['lit', '@lit/reactive-element', '@lit-labs/ssr', '@lit-labs/ssr-dom-shim'],
  },
  frameworks: {
    below: ['domain', 'client', 'lit', 'elements'],
    npm: ['@lit/react', 'react', '@types/react', 'preact', 'solid-js', 'svelte', 'vue', '@vue'],
  },
  cdn: { below: ['domain', 'i18n', 'browser', 'client', 'sandbox', 'adapters', 'lit', 'elements'], npm: ['lit'] },
};

/** What one file may do and its folder may not. */
const exceptions = {
  'src/lit/sandbox.ts': { lazily: 'sandbox' },
  'src/lit/mapped-adapter.ts': { mapping: 'adapters' },
  'src/elements/provider/provider.ts': { npm: '@lit/context' },
  'src/lit/barcode-drawing.ts': { npm: 'lean-qr' },
  'src/lit/hydrate.ts': { npm: '@lit-labs/ssr-client' },
  'src/server/identity/jwt.ts': { npm: 'jose' },
  'src/server/csv.ts': { node: 'fs' },
  'src/server/node.ts': { node: 'http' },
};

const excepted = (kind, name) =>
  Object.entries(exceptions)
    .filter(([, exception]) => exception[kind] === name)
    .map(([file]) => `^${file.replaceAll('.', '\\.')}$`);

const folders = Object.keys(layers).join('|');
const own = (name) => (name === 'elements' ? '^src/elements/$1/' : `^src/${name}/`);
const inside = (name) => (name === 'elements' ? '^src/elements/([^/]+)/' : `^src/${name}/`);

const layerRules = Object.entries(layers).flatMap(([name, { below, npm = [] }]) => [
  {
    name: `layer-${name}`,
    comment: `${name} may import ${below.join(', ') || 'no other folder'}${name === 'elements' ? ', never another element' : ''}.`,
    severity: 'error',
    from: { path: inside(name) },
    to: {
      path: '^src/',
      pathNot: [
        own(name),
        ...below.map(own),
        ...(below.includes('elements') ? ['^src/elements/'] : []),
        ...(name === 'cdn' ? ['^src/[^/]+$'] : []),
        ...(name === 'lit' ? ['^src/sandbox/', '^src/adapters/mapping\\.'] : []),
      ],
    },
  },
  {
    name: `npm-${name}`,
    comment: `${name} may import ${npm.join(', ') || 'nothing'} from npm, and nothing of Node.`,
    severity: 'error',
    from: {
      path: `^src/${name}/`,
      pathNot: [
        ...['@lit/context', 'lean-qr', '@lit-labs/ssr-client', 'jose'].flatMap((name) => excepted('npm', name)),
        ...['fs', 'http'].flatMap((name) => excepted('node', name)),
      ],
    },
    to: { path: '.', pathNot: ['^src/', ...npm.map((each) => `node_modules/${each}/`)] },
  },
]);

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'lazy-sandbox',
      comment: 'The sandbox carries whole programmes: a page loads it when a preview asks, through src/lit/sandbox.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sandbox|cdn)/' },
      to: { path: '^src/sandbox/', dynamic: false },
    },
    {
      name: 'one-door-to-the-sandbox',
      comment: 'Only src/lit/sandbox.ts opens the sandbox.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(sandbox|cdn)/', ...excepted('lazily', 'sandbox')] },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'one-door-to-the-mapping',
      comment: 'In lit only src/lit/mapped-adapter.ts knows an adapter, and that one alone.',
      severity: 'error',
      from: { path: '^src/lit/', pathNot: excepted('mapping', 'adapters') },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'lazy-mapping',
      comment: 'A page without a mapping downloads nothing to read one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cdn/mapping\\.' },
      to: { path: excepted('mapping', 'adapters'), dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'npm-of-the-provider',
      comment: 'The provider gives a context, and takes nothing else from npm but Lit.',
      severity: 'error',
      from: { path: excepted('npm', '@lit/context') },
      to: { path: '.', pathNot: ['^src/', 'node_modules/(lit|@lit/reactive-element|@lit/context)/'] },
    },
    {
      name: 'node-of-the-server',
      comment: 'What needs Node is an entry of its own, and takes nothing from npm.',
      severity: 'error',
      from: { path: ['fs', 'http'].flatMap((name) => excepted('node', name)) },
      to: { path: '.', pathNot: ['^src/', 'node_modules/@types/node/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'npm-of-the-barcode',
      comment: 'What draws a barcode takes nothing else from npm but Lit and the QR library.',
      severity: 'error',
      from: { path: excepted('npm', 'lean-qr') },
      to: { path: '.', pathNot: ['^src/', 'node_modules/(lit|@lit/reactive-element|lean-qr)/'] },
    },
    {
      name: 'npm-of-the-hydration',
      comment: 'What takes up what a server wrote takes nothing else from npm but Lit and its own way to do so.',
      severity: 'error',
      from: { path: excepted('npm', '@lit-labs/ssr-client') },
      to: { path: '.', pathNot: ['^src/', 'node_modules/(lit|@lit/reactive-element|@lit-labs/ssr-client)/'] },
    },
    {
      name: 'hydration-is-asked-for',
      comment: 'A page that no server rendered downloads nothing to take it up.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: excepted('npm', '@lit-labs/ssr-client') },
    },
    {
      name: 'lazy-barcode',
      comment: 'A page without a code that is shown downloads nothing to draw one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: excepted('npm', 'lean-qr'), dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-layer-for-each-folder',
      comment: 'A new folder of src needs a line in `layers`, and a reason in ARCHITECTURE.md.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${folders})/` },
      to: {},
    },
    {
      name: 'src-stands-alone',
      comment: 'What is published never imports what shows, tests or measures it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(stories|test|demo|examples|bench|scripts|\\.storybook)/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle makes two files one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-grab-bags',
      comment: 'A thing lives under its noun.',
      severity: 'error',
      from: {},
      to: {
        path: '/(util|utils|helper|helpers|common|shared|core|misc|constants|types)[./]',
        pathNot: 'node_modules/',
      },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that resolves to nothing, but for what Wix gives the code of a site, and the package itself.',
      severity: 'error',
      from: { pathNot: '^examples/wix/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Store pages in frameworks import the packed kit, which `npm run examples` installs beside them.
    exclude: { path: ['custom-elements\\.json$', '^examples/(?!adapter/|server/|ssr/)'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
