import { expect } from 'chai';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import type { ClientOptions } from '../../src/client/client.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

const baseUrl = 'https://shop.test/loyalty';

/** A client of the sandbox, whose programme says what is lacking. */
function clientTold(lacks: unknown, options: Partial<ClientOptions> = {}) {
  const { transport, getToken } = createSandbox({ scenario: 'mid' });
  const sent: string[] = [];
  const problems: string[] = [];
  const telling: Transport = async (request, signal) => {
    sent.push(request.operation);
    const response = await transport(request, signal);
    return request.operation === 'program.get'
      ? { ...response, body: { ...(response.body as object), lacks } }
      : response;
  };
  const onProblem = ({ message }: LoyaltyError) => problems.push(message);
  const client = createLoyaltyClient({ baseUrl, getToken, transport: telling, onProblem, ...options });
  const wish = () =>
    client.write(redeem, { rewardId: 'hot-drink' }, { idempotencyKey: 'a-wish' }).then(
      () => 'redeemed',
      (error: unknown) => (error instanceof LoyaltyError ? error.code : String(error)),
    );
  return { client, sent, problems, wish };
}

describe('A backend that says with its programme what it lacks', () => {
  it('is not asked for that once it is known, and for the rest as ever', async () => {
    const { client, sent, wish } = clientTold(['redemptions.create', 'tiers']);
    expect(client.capabilities?.lacks).to.deep.equal([]);
    await client.read(getProgram, undefined);
    expect(client.capabilities?.lacks).to.deep.equal(['redemptions.create', 'tiers']);
    expect(await wish()).to.equal('unsupported');
    expect((await client.read(listRewards, {})).items.length).to.be.above(0);
    expect(sent).to.deep.equal(['program.get', 'rewards.list']);
  });

  it('is believed in a page that a server has filled, and after the member has left', async () => {
    const { client: server } = clientTold(['redemptions.create']);
    await server.read(getProgram, undefined);
    const { client, sent, wish } = clientTold(undefined, { initialData: server.dehydrate() });
    await client.read(getProgram, undefined);
    expect([await wish(), sent.length]).to.deep.equal(['unsupported', 0]);
    await client.signOut();
    expect(client.capabilities?.lacks).to.deep.equal(['redemptions.create']);
  });

  it('says nothing of what the page asks elsewhere', async () => {
    const { client, wish } = clientTold(['redemptions.create', 'tiers'], { endpoints: { [redeem.name]: redeem } });
    await client.read(getProgram, undefined);
    expect(client.capabilities?.lacks).to.deep.equal(['tiers']);
    expect(await wish()).to.equal('redeemed');
  });

  it('is heard as far as it makes sense', async () => {
    for (const odd of ['redemptions.create', { length: 2 }, 7, true]) {
      const { client, problems } = clientTold(odd);
      await client.read(getProgram, undefined);
      expect([client.capabilities?.lacks, problems.length]).to.deep.equal([[], 1]);
    }
    const { client } = clientTold([4, null, ...Array.from({ length: 100 }, (_, index) => `thing-${index}`)]);
    await client.read(getProgram, undefined);
    expect(client.capabilities?.lacks).to.have.length(48);
  });
});
