import { expect } from 'chai';
import { allExamples, brokenExamples } from './examples.js';
import { asked, askFor } from './voucherify-asking.js';
import { placeOf } from './cut.js';
import { startPrism, type Prism } from './prism.js';
import { strict } from './strict.js';
import { exampled, sound, voucherifyDocument } from './voucherify-document.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import type { VendorDocument } from '../../support/vendor-documents.js';

/** The code and a reward of the card in Voucherify's own examples. */
const of = { card: 'MmFAzfDe', rewardId: 'rew_C7wS9eHFDN4CIbXI5PpLSkGY' };

/** Which fields of which answer, without their places in lists. */
function fieldsIn(broken: readonly string[]): Record<string, readonly string[]> {
  const found: Record<string, Set<string>> = {};
  for (const line of broken) {
    const [, operation = '', told = ''] = /^(.*? (?:\d+|request)): (.*)$/.exec(line) ?? [];
    (found[operation] ??= new Set()).add(told.replace(/\.\d+(?=\.)/g, '[]').replace(/ must.*property/, ' needs'));
  }
  return Object.fromEntries(Object.entries(found).map(([operation, fields]) => [operation, [...fields].sort()]));
}

function tests(document: VendorDocument): void {
  describe('Voucherify’s document', () => {
    it('has examples that break its own schemas: most say null where it allows none', async () => {
      const broken = fieldsIn(await brokenExamples(document));
      console.log(Object.entries(broken).map(([operation, fields]) => `specs: ${operation}: ${fields.join('; ')}`).join('\n')); // prettier-ignore
      const counts = Object.entries(broken).map(([operation, fields]) => [operation, fields.length]);
      expect(Object.fromEntries(counts)).to.deep.equal({
        'GET /v1/loyalties/members/{memberId}/rewards 200': 1,
        'GET /v1/loyalties/members/{memberId}/transactions 200': 3,
        'GET /v1/loyalties/{campaignId}/members 200': 8,
        'GET /v1/loyalties/{campaignId}/members/{memberId} 200': 7,
        'GET /v1/loyalties/{campaignId}/reward-assignments/{assignmentId}/reward 200': 3,
        'POST /v1/loyalties/{campaignId}/members/{memberId}/redemption 200': 33,
        'POST /v1/loyalties/{campaignId}/members/{memberId}/redemption request': 3,
      });
    });
  });

  describe('the adapter over Voucherify’s own examples', () => {
    let prism: Prism;
    before(async () => {
      prism = await startPrism(strict(exampled(sound(document))));
    });
    after(() => prism.close());

    for (const operation of asked) {
      it(`asks for ${operation.call.name} as the document has it, and reads all of the example`, async () => {
        const before = prism.violations.length;
        const { value, reports } = await askFor(operation, prism.fetch, of);
        expect(prism.violations.slice(before)).to.deep.equal([]);
        expect(reports).to.deep.equal([]);
        expect(JSON.stringify(value)).to.have.length.greaterThan(20);
      });
    }

    it('shows a guest what the document’s campaign gives', async () => {
      const [list] = asked.filter(({ call }) => call.name === 'rewards.list');
      if (!list) throw new Error('no such operation');
      const { reports } = await askFor(list, prism.fetch, { ...of, guest: true });
      expect(prism.violations).to.deep.equal([]);
      // An assignment of the example has no points: it is of a reward that is paid with in a cart.
      expect(reports).to.deep.equal(['$.items[0].cost.amount: expected a whole number, got undefined']);
    });

    it('reads every example of every answer', async () => {
      const examples = allExamples(document).filter(({ status }) => status === 200);
      for (const { of: place, body } of examples) {
        const [path, method] = placeOf(place);
        const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
        const told: Fetch = (url, init) =>
          init.method?.toLowerCase() === method && pattern.test(new URL(url).pathname)
            ? Promise.resolve(Response.json(body))
            : prism.fetch(url, init);
        const isList = path.endsWith('/members');
        for (const operation of isList ? [] : asked) {
          const { reports } = await askFor(operation, told, of);
          expect(reports, `${place} for ${operation.call.name}`).to.deep.equal([]);
        }
      }
    });
  });
}

const document = voucherifyDocument();
if (document) tests(document);
