import { expect } from 'chai';
import { getMember } from '../../src/client/resources/member.js';
import { createTestClient, loadFixtures } from '../../src/sandbox/testing.js';

describe('createTestClient', () => {
  it('is a client on a shop of its own', async () => {
    const { client, sandbox } = createTestClient({ scenario: 'new' });
    const before = await client.read(getMember, undefined);
    const other = createTestClient({ scenario: 'new' });
    sandbox.order('grinder');
    client.invalidate('member');
    const after = await client.read(getMember, undefined);
    expect(after?.balances[0]?.amount).to.be.greaterThan(before?.balances[0]?.amount ?? 0);
    expect(await other.client.read(getMember, undefined)).to.have.deep.property('id', before?.id);
    expect(other.sandbox.ledger()).to.have.lengthOf(sandbox.ledger().length - 1);
  });

  it('passes on what a page may choose', () => {
    const { client } = createTestClient({ locale: 'zh-Hans', consent: 'denied' });
    expect(client).to.include({ locale: 'zh-Hans', consent: 'denied' });
  });

  it('refuses a scenario that does not exist', () => {
    expect(() => createTestClient({ scenario: 'sunny' })).to.throw('no scenario');
  });
});

describe('loadFixtures', () => {
  it('has a programme, a member and rewards, as elements take them', async () => {
    const { program, member, rewards } = await loadFixtures({ program: 'hotel-nights' });
    expect(program.id).to.equal('hotel-nights');
    expect(member?.balances).not.to.deep.equal([]);
    expect(rewards.map(({ eligibility }) => eligibility.state)).to.include('redeemable');
  });

  it('has no member and no redemptions of a guest', async () => {
    const { member, redemptions } = await loadFixtures({ scenario: 'guest' });
    expect(member).to.equal(null);
    expect(redemptions).to.deep.equal([]);
  });
});
