import { expect } from 'chai';
import { day } from '../../src/domain/instant.js';
import { isVariable, type Reward, type RewardKind } from '../../src/domain/rewards.js';
import { balanceOf } from '../../src/sandbox/balances.js';
import { ledgerOf } from '../../src/sandbox/history.js';
import type { MemberRole } from '../../src/sandbox/programme.js';
import { programmes } from '../../src/sandbox/programmes.js';
import { standingOf } from '../../src/sandbox/standing.js';
import { translated } from '../../src/sandbox/translation.js';
import { checkedSandbox } from '../support/checked-sandbox.js';

const now = Date.parse('2026-03-11T10:00:00Z');
const roles: readonly MemberRole[] = ['new', 'mid', 'at-risk', 'top', 'blocked', 'pending'];
const kinds: readonly RewardKind[] = [
  ...(['discount-amount', 'discount-percent', 'product', 'shipping', 'gift', 'sample'] as const),
  ...(['experience', 'upgrade', 'donation', 'partner', 'store-credit', 'draw-entry'] as const),
];
const tiers = {
  'coffee-stars': ['green', 'green', 'gold', 'gold', 'green', 'green'],
  'hotel-nights': ['classic', 'silver', 'gold', 'diamond', 'classic', 'classic'],
  'department-store': ['member', 'silver', 'gold', 'platinum', 'member', 'member'],
  'tour-operator': ['wanderer', 'walker', 'walker', 'pathfinder', 'wanderer', 'wanderer'],
};

/** All that people read of a value, in its order. */
function wordsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, text: unknown) => {
    const isRead =
      /^(name|description|terms|one|other|question|expectedQuestion|subject|brand|low|high|promoter|passive|detractor|rewardForFriend|rewardForMember)$/.test(
        key,
      );
    if (isRead && typeof text === 'string' && !text.startsWith('/')) found.push(text);
    return text;
  });
  return found;
}

for (const programme of programmes) {
  const { program, members, products, rewards, rules, surveys, translations, earning, referral } = programme;
  const [main] = program.currencies;
  const of = (role: MemberRole) => {
    const member = members.find((each) => each.role === role);
    const ledger = member ? ledgerOf(programme, member, now) : [];
    const balance = balanceOf(ledger, main?.code ?? '', now, '');
    return { balance, standing: standingOf(programme, ledger, now) };
  };

  describe(program.id, () => {
    it('has one member a role, and names of its own for everything', () => {
      expect(members.map(({ role }) => role)).to.deep.equal(roles);
      for (const ids of [members.map(({ id }) => id), rewards.map(({ id }) => id), program.tiers.map(({ id }) => id)]) {
        expect(new Set(ids)).to.have.property('size', ids.length);
      }
      expect(surveys[0]?.brand).to.equal(program.name);
    });

    it('has a survey of each type', () => {
      expect(surveys.map(({ type }) => type)).to.deep.equal(['nps', 'csat', 'ces', 'expectation']);
      expect(new Set(surveys.map(({ id }) => id))).to.have.property('size', 4);
    });

    it('has twenty rewards or more, of every kind, and one whose cost the member chooses', () => {
      expect(rewards).to.have.length.above(19);
      expect(new Set(rewards.map(({ kind }) => kind))).to.deep.equal(new Set(kinds));
      expect(rewards.some(({ cost }) => isVariable(cost))).to.equal(true);
    });

    it('earns by its own rates', () => {
      const spending = rules.earn.find(({ metric }) => metric === 'spend');
      for (const { amount, orderTotal, type } of members.flatMap(({ history }) => history)) {
        if (!orderTotal || !spending || type !== 'earn') continue;
        expect(amount).to.equal(Math.floor(orderTotal.amount / spending.per) * spending.points);
      }
    });

    it('tells its histories oldest first, after enrolment, with nothing left that should have expired', () => {
      for (const member of members) {
        const days = member.history.map(({ daysAgo }) => daysAgo);
        expect(days, member.id).to.deep.equal(days.toSorted((a, b) => b - a));
        expect(days[0], member.id).to.be.at.most(member.enrolledDaysAgo);
        const ledger = ledgerOf(programme, member, now);
        for (const { code } of program.currencies) {
          const counted = ledger.filter((entry) => entry.currency === code && entry.status === 'approved');
          const sum = counted.reduce((total, { amount }) => total + amount, 0);
          expect(balanceOf(ledger, code, now, '').amount, `${member.id} ${code}`).to.equal(sum);
        }
      }
    });

    it('has all of its words in Chinese, and no others', () => {
      const said = [program, products, rewards, members, surveys, earning, referral].flatMap(wordsIn);
      expect(Object.keys(translations?.['zh-Hans'] ?? {})).to.have.members([...new Set(said)]);
      const inChinese = wordsIn(
        translated({ program, rewards, surveys, earning, referral }, translations, 'zh-CN,en;q=0.8'),
      );
      expect(inChinese.filter((text) => !/\p{Script=Han}/u.test(text))).to.deep.equal([]);
    });

    for (const [index, role] of roles.entries()) {
      const tier = tiers[program.id as keyof typeof tiers][index];
      it(`puts ${role} on ${tier}`, () => {
        expect(of(role).standing.tierId).to.equal(tier);
      });
    }

    it('has members who are what they are called', () => {
      expect(of('mid').standing.next?.anyOf[0]?.current).to.be.above(0);
      expect(of('top').standing.next).to.equal(undefined);
      expect(of('pending').balance).to.have.property('amount').below(0);
      expect(of('pending').balance.pending).to.have.length(1);
      const risk = of('at-risk');
      const { keep } = risk.standing;
      expect(Date.parse(keep?.by ?? '') - now).to.be.within(0, 45 * day);
      for (const { current, target } of keep?.anyOf ?? []) expect(current).to.be.below(target);
      expect(Date.parse(risk.balance.expiring?.[0]?.expiresAt ?? '') - now).to.be.within(0, 30 * day);
    });

    it('shows a member in the middle open rewards and every lock', async () => {
      const { body } = await checkedSandbox({ program: program.id }).send('GET', '/rewards?limit=200');
      const states = (body as { readonly items: readonly Reward[] }).items.map(({ eligibility }) => eligibility.state);
      expect(states.filter((state) => state === 'redeemable')).to.have.length.above(5);
      expect(states).to.include.members([
        'insufficient-points',
        'tier-required',
        'out-of-stock',
        'not-started',
        'ended',
      ]);
    });
  });
}
