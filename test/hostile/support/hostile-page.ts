// Runs in a page of the hostile shop: shows each payload in every element, does what a member would, and reports.
import { memoryStore } from '../../../src/browser/record-store.js';
import type { Transport } from '../../../src/client/transport/transport.js';
import type { Job, Report } from './hostile-shop.js';
import { attributes, isOperation, replyTo } from './replies.js';

const at = location.pathname.split('/')[2] ?? '';
const hits: string[] = [];
const errors: string[] = [];
const forbidden = new Set<string>();
const foreign = new Set<string>();
const stuck = new Set<string>();
const fields = new Set<string>();
const strange = new Set<string>();

for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
  Object.defineProperty(window, name, {
    value: (...what: readonly unknown[]) => {
      hits.push(`${name}(${what.map(String).join()})`);
      navigator.sendBeacon('/hit', name);
    },
  });
}
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({ blockedURI }) => errors.push(blockedURI));

const job = (await (await fetch(`/job/${at}`)).json()) as Job;
const names = ['name', 'id', 'code', 'balances', 'tier', 'items', 'links', 'url', 'status', 'amount', 'terms', 'stock'];
const odd = ['category', 'eligibility', 'imageUrl', 'trigger', 'nextCursor', 'reviewLinks', 'detail', 'barcode'];
if (job.polluted) {
  for (const name of [...names, ...odd]) {
    Object.defineProperty(Object.prototype, name, { value: 'polluted', writable: true, configurable: true });
  }
}

/** An element and what is pressed in it, in turn. */
const visit: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>, ...press: string[]])[] = [
  ['points-badge', { show: 'value pending expiring' }],
  ['points-badge', { details: 'popover', action: '' }, 'toggle'],
  ['tier-progress', {}, 'summary'],
  ['tier-progress', { layout: 'vertical' }],
  ['rewards-list', { controls: 'filter sort' }, 'redeem', 'confirm', 'undo-ask'],
  ['your-rewards', {}, 'summary', 'undo-ask'],
  ...['nps', 'csat', 'ces', 'expectation'].map((type) => [`${type}-survey`, {}, 'answer', 'primary'] as const),
  ['feedback-form', { 'min-seconds': '0', 'order-number': '', attachments: '' }, 'answer', 'send'],
];

const goals: Readonly<Record<string, string>> = {
  'rewards-list': 'undo-confirm',
  'your-rewards': 'undo-confirm',
  'nps-survey': 'thanks',
  'csat-survey': 'thanks',
  'ces-survey': 'thanks',
  'expectation-survey': 'thanks',
  'feedback-form': 'number',
};

const channel = new MessageChannel();
channel.port1.start();
const turn = () =>
  new Promise((resolve) => {
    channel.port1.addEventListener('message', resolve, { once: true });
    channel.port2.postMessage(0);
  });

/** Looks until it is there: after other work at first, then in every frame. */
async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T | undefined> {
  const patience = performance.now() + 60_000;
  for (let looks = 0; performance.now() < patience; looks += 1) {
    const found = look();
    if (found) return found;
    await (looks < 20 ? turn() : new Promise(requestAnimationFrame));
  }
  stuck.add(what);
  return undefined;
}

/** The backend in the page, so that nothing has to be waited for. */
const backend =
  (payload: string): Transport =>
  ({ method, path, body }) => {
    const asked = `${method} ${path}`;
    if (!isOperation(asked)) strange.add(asked);
    const reply = replyTo(asked, typeof body === 'string' ? body : '', job.mode, payload);
    const headers = { get: (name: string) => reply.headers[name] ?? null };
    return Promise.resolve({ status: reply.status, headers, body: JSON.parse(JSON.stringify(reply.body)) as unknown });
  };

/** Laid out, near the top so that pictures load, and not painted: nobody looks, and painting takes longer than all else. */
const stage = document.createElement('main');
stage.style.visibility = 'hidden';
document.body.append(stage);

async function show(payload: string, place: number): Promise<void> {
  const provider = document.createElement('loyalty-provider');
  // Where many are to be shown, only what has pictures is laid out: nothing else is asked for because it is on screen.
  const aside = provider.appendChild(document.createElement('div'));
  aside.hidden = true;
  const within = job.inPage && { transport: backend(payload), storage: memoryStore() };
  const options = { consent: 'denied', getToken: () => Promise.resolve('token'), ...within };
  Object.assign(provider, { options });
  provider.style.position = 'absolute';
  provider.style.inlineSize = '100%';
  provider.setAttribute('base-url', `/api/${at}/${place}`);
  // What only reads is refused nothing, and a survey never says why: one of them is enough.
  const asked = job.mode === 'refusals' ? visit.filter(([tag]) => /rewards-list|nps|form/.test(tag)) : visit;
  const shown = asked.map(([tag, usual, ...presses]) => {
    const element = document.createElement(`loyalty-${tag}`);
    if (job.mode === 'attributes') {
      for (const name of attributes) element.setAttribute(name, payload);
    } else for (const [name, value] of Object.entries(usual)) element.setAttribute(name, value);
    (job.inPage && tag !== 'rewards-list' ? aside : provider).append(element);
    return { element, tag, presses };
  });
  stage.append(provider);
  await Promise.all(shown.map(({ element, tag, presses }) => use(element, tag, presses, payload)));
  for (const { element } of shown) {
    if (getComputedStyle(element).position === 'fixed') foreign.add('position: fixed');
  }
  provider.remove();
}

async function use(element: HTMLElement, tag: string, presses: readonly string[], payload: string): Promise<void> {
  const what = `${tag} in ${job.mode}: ${payload.slice(0, 60)}`;
  const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await until(() => element.shadowRoot?.childElementCount && !find('[part~=skeleton]'), what);
  inspect(element, payload);
  if (job.mode === 'words' || job.mode === 'attributes' || job.polluted) return;
  const refused = job.mode === 'refusals';
  for (const [step, press] of presses.entries()) {
    if (refused && (tag === 'your-rewards' || press === 'undo-ask')) break;
    if (press === 'answer') {
      await answerIn(find, tag, payload, what);
      continue;
    }
    const selector = press === 'summary' ? 'summary' : `[part~="${press}"]:not([aria-disabled=true])`;
    const target = await until(() => find(selector), `${press} of ${what}`);
    if (step > 0) inspect(element, payload);
    target?.click();
  }
  // A header of nothing but spaces is none.
  const isReferred = /[^ ]/.test(payload);
  const goal = refused
    ? { 'rewards-list': isReferred ? 'reference' : undefined, 'feedback-form': 'reason' }[tag]
    : goals[tag];
  if (goal) await until(() => find(`[part~="${goal}"]`), `${goal} of ${what}`);
  inspect(element, payload);
}

async function answerIn(
  find: (selector: string) => HTMLElement | null | undefined,
  tag: string,
  payload: string,
  what: string,
): Promise<void> {
  await until(() => find('input[type=radio]'), `radio of ${what}`);
  const radios = find('form')?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
  const groups = new Set([...radios].map(({ name }) => name));
  for (const name of groups) {
    const last = [...radios].filter((radio) => radio.name === name).at(tag === 'feedback-form' ? 0 : -1);
    last?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  }
  const field = await until(() => find('textarea') as HTMLTextAreaElement | null | undefined, `field of ${what}`);
  if (!field) return;
  // What looks like an address of mail or a number would be asked about before it is sent.
  field.value = `It is ${payload.replace(/[@\p{Nd}]/gu, '')}`.slice(0, 1000);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const allowed =
  /^(a|b|bdi|blockquote|button|canvas|circle|code|datalist|dd|details|dialog|div|dl|dt|em|ellipse|fieldset|form|g|h[1-6]|hr|img|input|label|legend|li|line|meter|ol|optgroup|option|output|p|path|polygon|polyline|progress|rect|s|section|select|slot|small|span|strong|summary|svg|textarea|time|ul)$/;
const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;
const isData = (address: string) => /^data:image\/(png|jpe?g|gif|webp|avif);base64,/i.test(address);

/** Nothing that a payload could have made: no node, listener, style or address that the kit would not write itself. */
function inspect(element: HTMLElement, payload: string): void {
  const { shadowRoot } = element;
  if (!shadowRoot) return;
  for (const node of shadowRoot.querySelectorAll('*')) {
    if (!allowed.test(node.localName)) foreign.add(`<${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (/^on|^srcdoc$|^formaction$|^action$|^xlink/.test(name)) foreign.add(`${name}="${value}"`);
      if (name === 'style' && /url\(|position|expression/i.test(value)) foreign.add(`style="${value}"`);
      const isAddress = name === 'href' || name === 'src';
      if (isAddress && !isOwn(value) && !value.startsWith('https:') && !isData(value))
        foreign.add(`${name}="${value}"`);
    }
  }
  const text = shadowRoot.textContent;
  const said = /NaN|undefined|Infinity|\[object/.exec(text)?.[0];
  if (said && !/NaN|undefined|Infinity|\[object/i.test(payload)) forbidden.add(`${said} in <${element.localName}>`);
  for (const [, name = ''] of text.matchAll(/\[([a-z][a-z ]+)\]/g)) fields.add(name);
  for (const link of shadowRoot.querySelectorAll<HTMLElement>('[href], [src]')) {
    const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
    const name = /(?:%5B|\[)([a-z%20]+)(?:%5D|\])/.exec(address)?.[1]?.replaceAll('%20', ' ');
    if (name) fields.add(name);
  }
}

/** The same payloads where markup and addresses are set without a guard. */
async function control(payloads: readonly string[]): Promise<void> {
  for (const payload of payloads) {
    const box = document.createElement('div');
    document.body.append(box);
    if (payload.startsWith('<')) box.innerHTML = payload;
    else if (/^javascript:/i.test(payload)) {
      const link = document.createElement('a');
      link.setAttribute('href', payload);
      box.append(link);
      link.click();
    }
  }
  await until(() => hits.length >= 3, 'the control');
}

const load = (src: string) =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.onload = resolve;
    script.src = src;
    document.head.append(script);
  });

if (job.control) await control(job.payloads);
else {
  await load('/kit.js');
  const queue = [...job.payloads.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await show(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
for (const name of job.polluted ? [...names, ...odd] : []) Reflect.deleteProperty(Object.prototype, name);
const stray = performance
  .getEntriesByType('resource')
  .map(({ name }) => name)
  .filter((name) => !isOwn(name) && !name.startsWith('data:'));
const report: Report = {
  shown: job.payloads.length,
  hits,
  errors,
  forbidden: [...forbidden],
  foreign: [...foreign],
  stray,
  stuck: [...stuck],
  fields: [...fields],
  strange: [...strange],
};
await fetch(`/report/${at}`, { method: 'POST', body: JSON.stringify(report) });
