import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { AttributeValue, Noun } from '../../src/ssr/ssr.js';

type Attributes = Readonly<Record<string, AttributeValue>>;

const survey = (type: string) => ({ survey: { id: `s-${type}`, type } });

/** Each element once. */
export const elements: readonly (readonly [Noun, Attributes])[] = [
  ['points-badge', { show: 'value pending expiring' }],
  ['tier-progress', {}],
  ['rewards-list', { 'page-size': '2' }],
  ['your-rewards', { 'page-size': 5 }],
  ['nps-survey', {}],
  ['feedback-form', {}],
];

/** The other forms that they have. */
export const others: readonly (readonly [Noun, Attributes])[] = [
  ['points-badge', { details: 'popover', size: 'hero' }],
  ['points-badge', { action: true, compact: true, size: 'card' }],
  ['tier-progress', { layout: 'vertical' }],
  ['tier-progress', { compact: true }],
  ['rewards-list', { controls: true, layout: 'list', sort: 'name', 'page-size': 5 }],
  ['csat-survey', survey('csat')],
  ['ces-survey', survey('ces')],
  ['expectation-survey', survey('expectation')],
  ['nps-survey', { mode: 'modal' }],
  ['feedback-form', { kind: 'complaint', topics: ['Delivery', 'Taste'], 'order-number': true, attachments: true }],
];

/** A page's script: takes up what is there, for whoever has this token. */
export const start = (token: string | null, more = '') => `
  import { hydrationData } from '../../src/lit/hydrate.ts';
  import { configure } from '../../src/lit/page-client.ts';
  import '../../src/define.ts';
  ${more}
  configure({ baseUrl: '/api/coffee-stars', getToken: () => Promise.resolve(${JSON.stringify(token)}), ...hydrationData() });
`;

/** The same with a provider in the page. */
export const inProvider = (token: string): string => `
  import { hydrationData } from '../../src/lit/hydrate.ts';
  const getToken = () => Promise.resolve(${JSON.stringify(token)});
  Object.assign(document.querySelector('loyalty-provider'), { options: { ...hydrationData(), getToken } });
  await import('../../src/define.ts');
`;

/** How many pixels are others; how the edge of a picture is smoothed is no difference. */
export function differing(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}
