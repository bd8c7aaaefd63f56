import { expect } from 'chai';
import { ucpLoyalty, ucpMembership } from '../../src/bridges/ucp.js';
import type { Member } from '../../src/domain/member.js';
import { coffeeStars } from '../../src/sandbox/programmes/coffee-stars.js';

const { program } = coffeeStars;
const member: Member = {
  id: 'm-4711',
  displayId: '•••• 4711',
  givenName: 'Ada',
  status: 'enrolled',
  balances: [{ currency: 'stars', amount: 1240, asOf: '2026-01-01T00:00:00Z' }],
  tier: { tierId: 'gold' },
};
const currency = { name: 'stars', code: 'stars', decimal_places: 0 };

describe('ucpMembership', () => {
  it('has the tier, its benefits and what the cart would earn of a member who is verified', () => {
    const estimates = [{ currency: 'stars', amount: 24 }];
    const { tiers, ...rest } = ucpMembership(program, { member, verified: true, estimates });
    expect(rest).to.deep.equal({
      id: 'm-4711',
      name: 'Coffee Stars',
      display_id: '•••• 4711',
      rewards: [{ currency, earning_forecast: { amount: 24 } }],
      provisional: false,
    });
    expect(tiers).to.have.lengthOf(1);
    expect(tiers?.[0]).to.include({ id: 'gold', name: 'Gold' });
    expect(tiers?.[0]?.benefits?.[0]).to.have.keys('id', 'description');
  });

  const provisional = { id: 'coffee-stars', name: 'Coffee Stars', rewards: [{ currency }], provisional: true };
  for (const [who, options] of [
    ['nobody', {}],
    ['a member who is not verified', { member }],
    ['a member who is not let in yet', { member: { ...member, status: 'pending' as const }, verified: true }],
    ['a member who is shut out', { member: { ...member, status: 'blocked' as const }, verified: true }],
  ] as const) {
    it(`says nothing of ${who}`, () => {
      expect(ucpMembership(program, options)).to.deep.equal(provisional);
    });
  }

  it('never tells a name or a balance', () => {
    const text = JSON.stringify(ucpMembership(program, { member, verified: true }));
    expect(text).not.to.match(/Ada|1240/);
  });

  it('has no forecast that the protocol could not take', () => {
    const { rewards } = ucpMembership(program, { estimates: [{ currency: 'stars', amount: -1 }] });
    expect(rewards).to.deep.equal([{ currency }]);
  });
});

describe('ucpLoyalty', () => {
  it('puts a membership under the claim', () => {
    const membership = ucpMembership(program);
    expect(ucpLoyalty('com.example-shop.club_1', membership)).to.deep.equal({ 'com.example-shop.club_1': membership });
  });

  for (const claim of [
    'rewards',
    '',
    'com..rewards',
    'https://example.com',
    '__proto__',
    'Com.Example',
    'com.example-',
  ]) {
    it(`refuses '${claim}', which is no reverse domain name`, () => {
      expect(() => ucpLoyalty(claim, ucpMembership(program)))
        .to.throw()
        .with.property('code', 'invalid-configuration');
    });
  }
});
