const methods = ['getItem', 'setItem', 'removeItem'] as const;

/** Gives the tests of a file a drawer of localStorage to themselves: other files run beside them on the same origin. */
export function ownStorage(): void {
  const drawer = `${String(Math.random())} `;
  const originals = methods.map((name) => [name, Storage.prototype[name]] as const);
  before(() => {
    for (const [name, original] of originals) {
      Storage.prototype[name] = function (this: Storage, key: string, ...rest: readonly string[]) {
        return Reflect.apply(original, this, [drawer + key, ...rest]) as never;
      };
    }
  });
  after(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(drawer)) localStorage.removeItem(key.slice(drawer.length));
    }
    for (const [name, original] of originals) Storage.prototype[name] = original as never;
  });
}
