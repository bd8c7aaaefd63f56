import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listDueSurveys } from '../../src/client/resources/surveys.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { localServer, type LocalServer } from '../support/local-server.js';

const reward = (name: string) => ({ id: 'r', name, kind: 'gift', cost: { currency: 'p', amount: 1 } });
const rewards = (count: number, name = 'Tea') => ({ items: Array.from({ length: count }, () => reward(name)) });
const survey = { id: 's', type: 'nps', question: 'How likely?' };
const link = { label: 'Review', url: 'https://review.example/' };
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** What comes, and how much of it is kept; nothing where all is refused. */
const lists: readonly (readonly [what: string, body: unknown, kept: number | undefined])[] = [
  ['200 rewards', rewards(200), 200],
  ['201 rewards', rewards(201), 200],
  ['5,000 rewards', rewards(5000), 200],
  ['100,000 rewards', rewards(100_000), undefined],
  ['300,000 items that are none', { items: Array.from({ length: 300_000 }, () => 0) }, 0],
  ['a name of a million letters', rewards(1, 'x'.repeat(1_000_000)), 1],
  ['a name of two million letters', rewards(1, 'x'.repeat(2_000_000)), undefined],
];

describe('An answer that is too much, from a real server,', () => {
  let server: LocalServer;

  before(async () => {
    server = await localServer();
  });

  after(() => server.close());

  const send = (text: string | Buffer, headers: Record<string, string> = {}) =>
    server.answer(
      (response) => void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text),
    );

  function client() {
    const problems: string[] = [];
    const made = createLoyaltyClient({ baseUrl: server.url, onProblem: ({ message }) => problems.push(message) });
    return { problems, read: () => made.write(listRewards, {}), due: () => made.write(listDueSurveys, undefined) };
  }

  const refused = async (asked: Promise<unknown>) => {
    const outcome = await asked.catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(LoyaltyError).with.property('code', 'invalid-response');
  };

  for (const [what, body, kept] of lists) {
    it(`is ${kept === undefined ? 'refused' : `cut to ${kept}`}: ${what} [D4]`, async () => {
      send(JSON.stringify(body));
      const { read, problems } = client();
      if (kept === undefined) {
        await refused(read());
        return;
      }
      const { items } = await read();
      expect(items).to.have.length(kept);
      const { items: sent } = body as { readonly items: readonly unknown[] };
      if (sent.length > 200) expect(problems.join()).to.contain(`only the first 200 of ${sent.length} are kept`);
      const [first] = items;
      expect((first?.name ?? '').length).to.be.at.most(200);
    }).timeout(60_000);
  }

  it('is cut to what one can be asked: 5,000 surveys, and 10,000 links of one [D4]', async () => {
    const { due } = client();
    send(JSON.stringify({ items: Array.from({ length: 5000 }, () => survey) }));
    expect(await due()).to.have.length(20);
    send(JSON.stringify({ items: [{ ...survey, reviewLinks: Array.from({ length: 10_000 }, () => link) }] }));
    const [one] = await due();
    expect(one?.reviewLinks).to.have.length(10);
  }).timeout(60_000);

  it('is refused: a quarter of a gigabyte in 250 KB [D4]', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1_048_576, 32));
    expect(bomb.length).to.be.below(300_000);
    send(bomb, { 'content-encoding': 'gzip' });
    await refused(client().read());
  }).timeout(60_000);

  for (const depth of [1000, 100_000, 500_000]) {
    it(`is refused, not thrown: a list in a list, ${depth} deep [D4]`, async () => {
      send(nested(depth));
      await refused(client().read());
      send(`{"items":[${nested(Math.min(depth, 250_000))}]}`);
      const outcome = await client()
        .read()
        .catch((error: unknown) => error);
      const isEmpty = !(outcome instanceof Error) && (outcome as { items: readonly unknown[] }).items.length === 0;
      expect(isEmpty || outcome instanceof LoyaltyError).to.equal(true);
    }).timeout(60_000);
  }
});
