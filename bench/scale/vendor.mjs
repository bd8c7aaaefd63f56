// A vendor that speaks the kit's contract, takes ten requests a second and no more, and may fail. Its ledger is the truth.
import { headersOf, streamOf } from './realm.mjs';

/** Requests that it lets through at once before it counts: six seconds' worth, since the few of a sample come in clumps. */
const burst = 60;
const perSecond = 10;

const currency = { code: 'points', name: { one: 'point', other: 'points' } };
const tier = (id, rank) => ({ id, name: id, rank, qualification: 'earned', benefits: [] });
const cost = { currency: 'points', amount: 500 };
const rewards = Array.from({ length: 12 }, (_, at) => ({ id: `r${at}`, name: `Reward ${at}`, kind: 'product', cost }));

/**
 * `weight`: visitors that one of the sample stands for. What is asked in a member's name counts for all of them; what is
 * asked in nobody's name is one request for everybody, unless `isJoined` says otherwise. `faultAt` gives `silent` (no
 * answer), `lost` (carried out, no answer) or `down` (503) for a moment, or nothing.
 */
export function vendorOf({ clock, dice, weight, tally, faultAt, isJoined, knowsIds, programmeAt }) {
  const asOf = () => new Date(clock.now()).toISOString();
  const responses = new Map();
  const cases = new Map();
  const redemptions = new Map();
  let room = burst * weight;
  let counted = clock.now();

  /** A bucket that fills by the limit. In the sample each request takes as much as all those it stands for. */
  function takes(cost) {
    room = Math.min(burst * weight, room + ((clock.now() - counted) / 1000) * perSecond);
    counted = clock.now();
    if (room < cost) return false;
    room -= cost;
    return true;
  }

  const routes = [
    [/^GET \/program$/, () => [200, programme()]],
    [/^GET \/member$/, (_path, { member }) => [200, memberOf(member)]],
    [/^GET \/rewards/, () => [200, { items: rewards }]],
    [/^GET \/redemptions\?/, (path) => [200, { items: foundBy(new URLSearchParams(path.split('?')[1])) }]],
    [/^GET \/redemptions/, () => [200, { items: [] }]],
    [/^POST \/redemptions$/, redeem],
    [/^PUT \/survey-responses\//, store],
    [/^POST \/feedback$/, file],
  ];

  const programme = () => ({
    ...{ id: 'p', name: programmeAt(clock.now()), timeZone: 'UTC', links: {} },
    ...{ currencies: [currency], tiers: [tier('silver', 1), tier('gold', 2)] },
  });
  const memberOf = (id) => ({
    ...{ id, status: 'enrolled', tier: { tierId: 'silver' } },
    balances: [{ currency: 'points', amount: 1200, asOf: asOf() }],
  });
  const foundBy = (query) => [redemptions.get(query.get('idempotencyKey'))].filter(Boolean);

  function redeem(_path, { key, member, body }) {
    const made = redemptions.get(key) ?? { id: key, member, status: 'issued', code: 'C', ...JSON.parse(body) };
    redemptions.set(key, made);
    return [201, made];
  }

  /** What it knows by that name already is heard once more; where it knows no names it is one more. */
  function record(answers, name, id, revision) {
    const place = knowsIds ? name : `${name} ${answers.size}`;
    const known = answers.get(place) ?? { id, revision: 0, heard: [] };
    known.revision = Math.max(known.revision, revision);
    known.heard.push({ revision, at: clock.now() });
    answers.set(place, known);
    return known;
  }

  function store(_path, { body }) {
    const { id, revision } = JSON.parse(body);
    return [200, { id, revision: record(responses, id, id, revision).revision }];
  }

  /** One key is one case: another key would be another. */
  function file(_path, { key, body }) {
    const { id, kind } = JSON.parse(body);
    record(cases, key, id, 1);
    return [201, { id: key, number: 'F-1', kind, status: 'received', messages: [] }];
  }

  function answerTo(method, path, { authorization, 'idempotency-key': quoted = '', body }) {
    const call = `${method} ${path}`;
    const found = routes.find(([pattern]) => pattern.test(call));
    if (!found) return [404, {}];
    return found[1](path, { member: authorization?.slice('Bearer '.length), key: quoted.slice(1, -1), body });
  }

  const responseOf = (status, body, headers = {}) => ({
    ...{ status, ok: status < 300, headers: headersOf(headers) },
    body: streamOf(JSON.stringify(body)),
  });

  return {
    ledger: { responses, cases, redemptions },
    async fetch(url, { method, headers, body, signal }) {
      const path = url.slice(url.indexOf('/v1') + 3);
      const isShared = method === 'GET' && !headers.authorization && isJoined;
      const cost = isShared ? 1 : weight;
      tally.count('vendor', cost);
      await clock.wait(dice.between(20, 60));
      const fault = faultAt(clock.now());
      if (fault === 'down') return responseOf(503, {});
      if (fault !== 'silent') {
        if (!takes(cost)) {
          tally.count('refused', cost);
          return responseOf(429, {}, { 'retry-after': '1' });
        }
        const [status, said] = answerTo(method, path, { ...headers, body });
        await clock.wait(dice.between(60, 240));
        if (fault !== 'lost') {
          tally.count('served', cost);
          return responseOf(status, said);
        }
      }
      return new Promise((_answer, fail) => {
        if (signal.aborted) fail(signal.reason);
        signal.addEventListener('abort', () => fail(signal.reason));
      });
    },
  };
}
