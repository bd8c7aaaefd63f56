import { expect } from 'chai';
import { LoyaltyError } from '../../../src/domain/errors.js';
import { asked, askFor } from './voucherify-asking.js';
import { startPrism, type Prism } from './prism.js';
import { strict } from './strict.js';
import { sound, voucherifyDocument } from './voucherify-document.js';
import type { Node, VendorDocument } from '../../support/vendor-documents.js';

/** Some of what nobody reads the generator breaks down over; a customer has one card, and rewards have one id. */
function lean(document: VendorDocument): VendorDocument {
  const { schemas = {}, ...others } = document.components;
  const plain = (name: string, ...fields: readonly string[]): Node => {
    const schema = schemas[name] as Node;
    const some = Object.fromEntries(fields.map((field) => [field, { type: 'object' }]));
    return { ...schema, properties: { ...(schema['properties'] as Node), ...some } };
  };
  const members = schemas['LoyaltiesListMembersResponseBody'] as { readonly properties: { readonly vouchers: Node } };
  const vouchers = { ...members.properties.vouchers, maxItems: 1 };
  const reward = schemas['Reward'] as { readonly properties: Node };
  const changed = {
    Reward: { ...reward, properties: { ...reward.properties, id: { type: 'string', enum: ['rew_cup'] } } },
    RedemptionBase: plain('RedemptionBase', 'order', 'promotion_tier'),
    RedemptionRewardResult: plain('RedemptionRewardResult', 'product', 'sku'),
    LoyaltiesListMembersResponseBody: { ...members, properties: { ...members.properties, vouchers } },
  };
  return { ...document, components: { ...others, schemas: { ...schemas, ...changed } } };
}

/** Answers at random that are of the document's form: each is read, or refused in the kit's own words. */
function tests(document: VendorDocument): void {
  describe('the adapter over answers at random of Voucherify’s document', () => {
    const rounds = 40;
    let prism: Prism;
    before(async () => {
      prism = await startPrism(strict(lean(sound(document))));
    });
    after(() => prism.close());

    for (const operation of asked) {
      const { name } = operation.call;
      it(`${name}: ${rounds} answers, by seeds that give them again`, async function () {
        this.timeout(120_000);
        const outcomes: string[] = [];
        for (let round = 1; round <= rounds; round += 1) {
          const seed = `${name}-${round}`;
          const outcome = await askFor(operation, prism.seeded(seed), { rewardId: 'rew_cup' }).then(
            ({ value }) => (value === undefined ? 'nothing' : 'read'),
            (error: unknown) => (error instanceof LoyaltyError ? error.code : `${seed}: ${String(error)}`),
          );
          outcomes.push(outcome);
        }
        const told = [...new Set(outcomes)].sort();
        console.log(
          told.map((each) => `specs: ${name} ${each} ${outcomes.filter((one) => one === each).length}`).join('\n'),
        );
        expect(prism.violations.map((each) => each.slice(0, 400))).to.deep.equal([]);
        expect(told.filter((each) => !/^(read|not-found|not-enrolled|insufficient-points|invalid-response)$/.test(each))).to.deep.equal([]); // prettier-ignore
      });
    }
  });
}

const document = voucherifyDocument();
if (document) tests(document);
