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
