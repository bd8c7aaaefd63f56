import { expect } from 'chai';
import { build } from 'esbuild';
import { createContext, Script } from 'node:vm';
import type { Noun } from '../../src/ssr/ssr.js';
import type * as Ssr from '../../src/ssr/ssr.js';
import { givenBy } from './given.js';
import { loaded } from './loaded.js';

const nouns: readonly Noun[] = [
  'points-badge',
  'tier-progress',
  'rewards-list',
  'your-rewards',
  'nps-survey',
  'feedback-form',
];

/** What a worker at the edge has besides the language itself: nothing of Node, nothing of a page. */
const worker = {
  ...{ console, setTimeout, clearTimeout, queueMicrotask, structuredClone, performance, crypto, btoa, atob },
  ...{ URL, URLSearchParams, Headers, Request, Response, FormData, Blob, AbortController, AbortSignal },
  ...{ TextEncoder, TextDecoder, Event, EventTarget, fetch },
};

const script = (contents: string, conditions: string[]) =>
  build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    platform: 'browser',
    conditions,
    target: 'es2022',
    logLevel: 'error',
  });

interface Edge {
  readonly ssr: typeof Ssr;
  readonly globals: () => readonly string[];
}

async function atTheEdge(conditions: string[]): Promise<Edge> {
  const { outputFiles } = await script("export * from '../../src/ssr/ssr.ts';", conditions);
  const context = createContext({ ...worker });
  new Script(outputFiles[0]?.text ?? '').runInContext(context);
  return {
    ssr: new Script('bundle').runInContext(context) as typeof Ssr,
    globals: () =>
      new Script('Object.keys(Object.getOwnPropertyDescriptors(globalThis))').runInContext(context) as string[],
  };
}

describe('At the edge', () => {
  for (const conditions of [['worker'], ['workerd', 'worker', 'browser'], ['edge-light', 'worker', 'browser']]) {
    describe(`as a bundle for ${conditions.join(', ')}`, () => {
      let edge: Edge;

      before(async function () {
        this.timeout(60_000);
        edge = await atTheEdge(conditions);
      });

      it('renders what a server of Node renders', async () => {
        const { renderElement } = await loaded();
        for (const noun of nouns) {
          const options = { locale: 'en', data: await givenBy() };
          const here = await renderElement(noun, options);
          expect(here.length, noun).to.be.above(2000);
          expect(await edge.ssr.renderElement(noun, options), noun).to.equal(here);
        }
      });

      it('leaves nothing of a page behind', async () => {
        await edge.ssr.renderElement('tier-progress', {});
        for (const name of ['document', 'window', 'HTMLElement', 'location', 'process', 'Buffer'])
          expect(edge.globals()).not.to.include(name);
      });
    });
  }
});
