import { expect } from 'chai';
import fc from 'fast-check';
import { DecodeError } from '../../src/client/decode.js';
import { listCases } from '../../src/client/resources/cases.js';
import { submitFeedback } from '../../src/client/resources/feedback.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { decodeTrigger } from '../../src/client/resources/survey-trigger.js';
import { listDueSurveys, submitSurveyResponse } from '../../src/client/resources/surveys.js';
import { answersOf, shapeOf } from './contract-answers.js';
import { fuzzing } from './fuzzing.js';
import { changes, mutant, type Change } from './mutants.js';

type Decode = (body: unknown, report: (problem: string) => void) => unknown;

/** Every decoder of the kit, and what the contract says of the answer it reads. */
const readers: readonly (readonly [name: string, schema: string, decode: Decode])[] = [
  [getProgram.name, 'Program', getProgram.decode],
  [getMember.name, 'Member', getMember.decode],
  [listRewards.name, 'RewardPage', listRewards.decode],
  [previewRedemption.name, 'RedemptionPreview', previewRedemption.decode],
  [redeem.name, 'Redemption', redeem.decode],
  [cancelRedemption.name, 'Redemption', cancelRedemption.decode],
  [listRedemptions.name, 'RedemptionPage', listRedemptions.decode],
  [findRedemption.name, 'RedemptionPage', findRedemption.decode],
  [listDueSurveys.name, 'SurveyList', (body, report) => ({ items: listDueSurveys.decode(body, report) })],
  ['a trigger', 'SurveyTrigger', decodeTrigger],
  [submitSurveyResponse.name, 'ResponseReceipt', submitSurveyResponse.decode],
  [submitFeedback.name, 'Case', submitFeedback.decode],
  [listCases.name, 'CasePage', listCases.decode],
];

const bidi = /[\u202A-\u202E\u2066-\u2069]/;
/** Compared, followed or sent back as they came, and never shown as text: names, addresses, and the conditions of a trigger. */
const isName = (key: string): boolean =>
  /^(id|url|imageUrl|code|currency|metric|nextCursor|.*Id|pages|exceptPages|event|cancelEvents|tiers|locales|visible)$/.test(
    key,
  );

/** What is wrong with a decoded value, whatever it is of: its leaves, its prototypes, its size. */
function faultOf(value: unknown, path = '$', key = ''): string | undefined {
  if (typeof value === 'string') {
    if (value.length > 10_000) return `${path} has ${value.length} characters`;
    return !isName(key) && !path.startsWith('$.links.') && bidi.test(value) ? `${path} turns the direction` : undefined;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) && Math.abs(value) < 2 ** 53 && !Object.is(value, -0)
      ? undefined
      : `${path} is ${value}`;
  }
  if (typeof value === 'boolean') return undefined;
  if (typeof value !== 'object' || value === null) return `${path} is ${String(value)}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) ? prototype === Array.prototype : !prototype || prototype === Object.prototype;
  if (!isPlain || Object.hasOwn(value, '__proto__')) return `${path} has a prototype`;
  for (const [name, inner] of Object.entries(value)) {
    // Read where a survey waits, by a decoder of its own.
    if (name === 'trigger') continue;
    const fault = faultOf(inner, `${path}.${name}`, Array.isArray(value) ? key : name);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype, Function.prototype];
const namesOf = () => prototypes.map((each) => Reflect.ownKeys(each).length).join();

describe('each decoder, given an answer that is wrong in one to four places,', () => {
  const { cases, seed, patience, left, tell } = fuzzing('decoders');

  for (const [name, schema, decode] of readers) {
    it(`gives what the contract allows or a DecodeError, and nothing else: ${name} [D2 D3]`, () => {
      const answers = answersOf(schema, 60, 20_260_301);
      const wrong = shapeOf(schema);
      const before = namesOf();
      let refused = 0;
      const read = (body: unknown): void => {
        let value: unknown;
        const reports: string[] = [];
        try {
          value = decode(body, (problem) => reports.push(problem));
        } catch (error) {
          if (!(error instanceof DecodeError)) throw error;
          refused += 1;
          return;
        }
        const fault = faultOf(value) ?? wrong(value);
        if (fault !== undefined) throw new Error(fault);
      };
      for (const answer of answers) {
        expect(decode(answer, (problem) => expect.fail(problem))).to.deep.equal(answer);
      }

      const numRuns = left(name, Math.ceil(cases / readers.length));
      if (numRuns === 0) return;
      const property = fc.property(fc.nat(answers.length - 1), changes, (which, list: readonly Change[]) => {
        read(mutant(answers[which], list));
      });
      fc.assert(property, { numRuns, seed });

      expect(namesOf(), 'a prototype was changed').to.equal(before);
      expect(Reflect.get({}, 'hacked')).to.equal(undefined);
      expect(refused).to.be.within(1, numRuns - 1);
      tell(name, { cases: numRuns, refused });
    }).timeout(patience);
  }
});

describe('the check of the decoders', () => {
  it('notices what must never come out of one', () => {
    for (const value of [NaN, Infinity, -0, 2 ** 53, null, undefined, 'W'.repeat(10_001), '\u202E', () => 1, 1n]) {
      expect(faultOf({ items: [{ name: value }] }), String(value)).to.be.a('string');
    }
    expect(faultOf(JSON.parse('{"__proto__":{}}'))).to.equal('$ has a prototype');
    expect(faultOf(Object.create({ id: 'x' }))).to.equal('$ has a prototype');
    expect(shapeOf('Member')({ id: 'm', status: 'enrolled', balances: [{ amount: '7' }] })).to.be.a('string');
    expect(faultOf({ id: 'm', at: 7, list: [true] })).to.equal(undefined);
  });
});
