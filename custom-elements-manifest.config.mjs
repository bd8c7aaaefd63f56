/** The path of the built module, as the package exports it. */
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The words of each property that takes one of a few, by class and name: editors and controls offer them. */
const choices = new Map();

const readChoices = () => ({
  name: 'choices',
  initialize({ ts }) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
    const program = ts.createProgram(['src/define.ts'], { ...options, types: [] });
    const checker = program.getTypeChecker();
    const visit = (node) => {
      if (ts.isPropertyDeclaration(node)) {
        const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
        const words = type.isUnion() ? type.types : [type];
        if (!words.every((word) => word.isStringLiteral())) return;
        choices.set(`${node.parent.name.text} ${node.name.text}`, words.map(({ value }) => `'${value}'`).join(' | '));
      } else if (ts.isSourceFile(node) || ts.isClassDeclaration(node)) {
        ts.forEachChild(node, visit);
      }
    };
    program
      .getSourceFiles()
      .filter(({ fileName }) => /src\/(elements|lit)\//.test(fileName))
      .forEach(visit);
  },
});

function tidyItem(owner, item) {
  if (item.type) item.type.text = item.type.text.replace(/( \| undefined)+$/, ' | undefined');
  const words = choices.get(`${item.inheritedFrom?.name ?? owner} ${item.fieldName ?? item.name}`);
  if (words) item.parsedType = { text: words };
  return relocated(item);
}

function relocated(item) {
  if (item.inheritedFrom) item.inheritedFrom.module = built(item.inheritedFrom.module);
  return item;
}

function tidy(element) {
  const tidyOwn = (item) => tidyItem(element.name, item);
  element.members = element.members?.filter(({ name, privacy }) => !privacy && !name.startsWith('#')).map(tidyOwn);
  element.attributes = element.attributes?.map(tidyOwn);
  // `emit(type)` of the base class is read as an event of that name.
  element.events = element.events?.filter(({ name }) => name !== 'type').map(tidyOwn);
  element.cssParts = element.cssParts?.map(relocated);
  element.cssStates = element.cssStates?.map(relocated);
  if (element.superclass?.module) element.superclass.module = built(element.superclass.module);
}

/** Leaves what a page can rely on: the elements and their registration, under the paths of the package. */
const publicSurface = () => ({
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.filter((module) => {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      module.declarations.forEach(tidy);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(
        ({ kind, name }) => kind === 'custom-element-definition' || names.has(name),
      );
      for (const { declaration } of module.exports)
        if (declaration.module) declaration.module = built(declaration.module);
      module.path = built(module.path);
      return module.exports.length > 0;
    });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: [
    'src/elements/*/*.ts',
    'src/lit/{loyalty,full,painted,dashed}-element.ts',
    'src/lit/survey/{survey-attributes,loyalty-survey-element}.ts',
  ],
  litelement: true,
  packagejson: false,
  plugins: [readChoices(), publicSurface()],
};
