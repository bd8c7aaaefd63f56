import { expect } from 'chai';
import fc from 'fast-check';
import { jsonLdText, memberProgramJsonLd } from '../../src/bridges/json-ld.js';
import type { Program } from '../../src/domain/program.js';
import type { Requirement, Tier } from '../../src/domain/tiers.js';

const tier = (id: string, rank: number, anyOf: readonly Requirement[], more: Partial<Tier> = {}): Tier => ({
  id,
  name: id,
  rank,
  qualification: 'earned',
  threshold: { anyOf },
  benefits: [],
  ...more,
});

const program: Program = {
  id: 'aroma',
  name: 'Aroma Circle',
  description: 'Two beans for every euro.',
  timeZone: 'Europe/Berlin',
  currencies: [{ code: 'beans', name: { one: 'bean', other: 'beans' }, decimalPlaces: 0 }],
  tiers: [
    tier('gold', 2, [
      { metric: 'nights', amount: 10 },
      { metric: 'points', amount: 450 },
    ]),
    tier('green', 0, [{ metric: 'points', amount: 0 }], {
      benefits: [
        { id: 'birthday', description: 'A drink on your birthday' },
        { id: 'surprise', description: 'A cake', secret: true },
      ],
    }),
    tier('silver', 1, [
      { metric: 'points', amount: 200 },
      { metric: 'spend', amount: 12_550, currency: 'EUR' },
    ]),
    tier('black', 3, [{ metric: 'orders', amount: 100 }], { qualification: 'invited' }),
  ],
  links: { join: 'https://aroma.example/join' },
};

describe('memberProgramJsonLd', () => {
  it('describes a programme and its tiers from the lowest, in terms of the vocabulary', () => {
    const points = ['https://schema.org/TierBenefitLoyaltyPoints'];
    const at = (id: string) => ({ '@type': 'MemberProgramTier', '@id': `https://aroma.example/circle#tier-${id}` });
    expect(memberProgramJsonLd(program, { url: 'https://aroma.example/circle' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MemberProgram',
      name: 'Aroma Circle',
      description: 'Two beans for every euro.',
      url: 'https://aroma.example/circle',
      hasTiers: [
        { ...at('green'), name: 'green', description: 'A drink on your birthday', hasTierBenefit: points },
        {
          ...at('silver'),
          name: 'silver',
          hasTierBenefit: points,
          hasTierRequirement: { '@type': 'MonetaryAmount', currency: 'EUR', value: 125.5 },
        },
        { ...at('gold'), name: 'gold', hasTierBenefit: points, hasTierRequirement: '450 beans' },
        { ...at('black'), name: 'black', hasTierBenefit: points },
      ],
    });
  });

  it('takes what only the shop knows: its name, other benefits and what is earned', () => {
    const { hostingOrganization, hasTiers } = memberProgramJsonLd(program, {
      organization: { name: 'Aroma' },
      tierBenefits: { green: [], gold: ['points', 'price'] },
      pointsEarned: { gold: 3 },
    });
    expect(hostingOrganization).to.deep.equal({ '@type': 'Organization', name: 'Aroma' });
    expect(hasTiers[0]).not.to.have.property('hasTierBenefit');
    expect(hasTiers[2]?.hasTierBenefit).to.include('https://schema.org/TierBenefitLoyaltyPrice');
    expect(hasTiers[2]?.membershipPointsEarned).to.deep.equal({
      '@type': 'QuantitativeValue',
      value: 3,
      unitText: 'beans',
    });
  });

  it('says no more than is known', () => {
    const bare: Program = { ...program, currencies: [], tiers: [tier('constructor', 1, [])], links: {} };
    expect(memberProgramJsonLd({ ...bare, description: '' })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MemberProgram',
      name: 'Aroma Circle',
      hasTiers: [{ '@type': 'MemberProgramTier', '@id': '#tier-constructor', name: 'constructor' }],
    });
  });
});

describe('jsonLdText', () => {
  it('never ends the script it stands in, and is still the same data', () => {
    const nasty = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028', '&lt;'));
    fc.assert(
      fc.property(nasty, nasty, (name, description) => {
        const data = memberProgramJsonLd({ ...program, name, description });
        const text = jsonLdText(data);
        expect(text).not.to.match(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).to.deep.equal(data);
      }),
    );
  });
});
