import '../../src/define.js';
import { memoryStore } from '../../src/browser/record-store.js';
import { DecodeError } from '../../src/client/decode.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listDueSurveys } from '../../src/client/resources/surveys.js';
import type { Transport } from '../../src/client/transport/transport.js';
import type { LoyaltyElement } from '../../src/lit/loyalty-element.js';
import type { FuzzCase, Rendered } from './fuzz-case.js';

/** Every element that shows what a backend says, in its richest form. */
const tags: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['loyalty-points-badge', { show: 'value pending expiring', details: 'popover' }],
  ['loyalty-points-badge', { show: 'value', compact: '' }],
  ['loyalty-tier-progress', {}],
  ['loyalty-tier-progress', { layout: 'vertical' }],
  ['loyalty-rewards-list', { controls: 'search category affordable sort' }],
  ['loyalty-your-rewards', { 'page-size': '4' }],
  ['loyalty-nps-survey', {}],
  ['loyalty-csat-survey', {}],
  ['loyalty-ces-survey', {}],
  ['loyalty-expectation-survey', {}],
  ['loyalty-feedback-form', {}],
];

const elements = (host: Element): readonly LoyaltyElement[] =>
  tags.map(([tag, attributes]) => {
    const element = document.createElement(tag) as LoyaltyElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return host.appendChild(element);
  });

const thrown: string[] = [];
addEventListener('error', (event) => thrown.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => thrown.push(`unhandled: ${String(event.reason)}`));

const forbidden = /NaN|undefined|\[object|Infinity/;

/** Whatever an element says: to the eye, and to a screen reader. */
function saidBy({ shadowRoot }: Element): string {
  const attributes = [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`),
  );
  return `${shadowRoot?.textContent ?? ''} ${attributes.join(' ')}`;
}

const channel = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    channel.port1.addEventListener('message', resolve, { once: true });
    channel.port1.start();
    channel.port2.postMessage(0);
  });

const isPending = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector('[part~="skeleton"]') != null;

/** Waits until all is drawn that is there. */
async function drawn(all: readonly LoyaltyElement[]): Promise<void> {
  for (let turns = 0; turns < 3; turns += 1) {
    await Promise.all(all.map((element) => element.updateComplete));
    await turn();
  }
}

/** Waits until nothing is under way any more; says so where that takes more than ten seconds. */
async function settled(all: readonly LoyaltyElement[]): Promise<readonly string[]> {
  const end = performance.now() + 10_000;
  do await drawn(all);
  while (all.some(isPending) && performance.now() < end);
  return all.filter(isPending).map(({ localName }) => `<${localName}> waits for ever`);
}

/** What is wrong on the page now. Words that the backend itself has sent are its own. */
function faultsOf(all: readonly LoyaltyElement[], sent: string): readonly string[] {
  if (forbidden.test(sent)) return thrown.splice(0);
  const odd = all.flatMap((element) => {
    const found = forbidden.exec(saidBy(element));
    return found
      ? `<${element.localName}> says ${found.input.slice(Math.max(0, found.index - 60), found.index + 40)}`
      : [];
  });
  return [...thrown.splice(0), ...odd];
}

const box = document.body.appendChild(document.createElement('main'));
// Laid out in full, and not painted: nobody looks, and painting takes longer than all else.
box.style.blockSize = '1px';
box.style.overflow = 'clip';
const given = elements(box.appendChild(document.createElement('section')));
const provider = document.createElement('loyalty-provider');
box.append(provider);
const loaded = elements(provider);

const types = ['nps', 'csat', 'ces', 'expectation'] as const;
const report = (): void => undefined;
const decoders: Readonly<Record<string, (body: unknown) => object>> = {
  Program: (body) => ({ program: getProgram.decode(body, report) }),
  Member: (body) => ({ member: getMember.decode(body, report) }),
  RewardPage: (body) => ({ rewards: listRewards.decode(body, report).items }),
  RedemptionPage: (body) => ({ redemptions: listRedemptions.decode(body, report).items }),
  SurveyList: (body) => {
    const surveys = listDueSurveys.decode(body, report);
    return Object.fromEntries(types.map((type) => [type, surveys.find((survey) => survey.type === type)]));
  },
  /** As it came, which is what must never be: shows that a fault is noticed. */
  planted: (body) => ({ redemptions: body }),
};

/** Elements that show something else than when they were last looked at. */
const touched = new Set<LoyaltyElement>();

/** Gives what was decoded to every element that can be given it. */
function give(properties: object): void {
  for (const element of given) {
    for (const [name, value] of Object.entries(properties)) {
      const property = element.localName === `loyalty-${name}-survey` ? 'survey' : name;
      if (property in element && Reflect.set(element, property, value)) touched.add(element);
    }
  }
}

/** What each kind of answer was the last time it was given. */
const last = new Map<string, string>();

function read(schema: string, text: string): void {
  if (last.get(schema) === text) return;
  give(decoders[schema]?.(JSON.parse(text)) ?? {});
  last.set(schema, text);
}

async function renderGiven({ schema, text, rest }: FuzzCase): Promise<readonly string[] | undefined> {
  for (const [name, other] of Object.entries(rest)) if (name !== schema) read(name, other);
  try {
    read(schema, text);
  } catch (error) {
    return error instanceof DecodeError ? undefined : [`decoding threw ${String(error)}`];
  }
  const shown = [...touched];
  touched.clear();
  await drawn(shown);
  return faultsOf(shown, text);
}

const schemaOfPath = (path: string): string | undefined =>
  Object.entries({
    '/program': 'Program',
    '/member': 'Member',
    '/rewards': 'RewardPage',
    '/redemptions': 'RedemptionPage',
    '/surveys/due': 'SurveyList',
  }).find(([start]) => path.split('?')[0] === start)?.[1];

async function renderLoaded({ schema, text, rest }: FuzzCase): Promise<readonly string[]> {
  const transport: Transport = ({ path }) => {
    const asked = schemaOfPath(path) ?? '';
    const body: unknown = JSON.parse(asked === schema ? text : (rest[asked] ?? 'null'));
    return Promise.resolve({ status: 200, headers: { get: () => null }, body });
  };
  provider.options = {
    baseUrl: '/loyalty',
    transport,
    storage: memoryStore(),
    getToken: () => Promise.resolve('t'),
    consent: 'denied',
  };
  await provider.updateComplete;
  const late = await settled(loaded);
  return [...late, ...faultsOf(loaded, text)];
}

async function render(cases: readonly FuzzCase[]): Promise<Rendered> {
  const faults: string[] = [];
  let refused = 0;
  for (const [index, each] of cases.entries()) {
    const found = each.loaded ? await renderLoaded(each) : await renderGiven(each);
    if (!found) refused += 1;
    faults.push(...(found ?? []).map((fault) => `case ${index}: ${fault}`));
    if (faults.length > 0) break;
  }
  return { faults, refused };
}

Object.assign(globalThis, { renderFuzz: render });
