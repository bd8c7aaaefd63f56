import { expect } from 'chai';
import { brokenExamples } from './examples.js';
import { squareDocument } from './square-document.js';

const document = squareDocument();

if (document) {
  describe('Square’s document', () => {
    it('has one example that breaks its own schema', async () => {
      const broken = await brokenExamples(document);
      console.log(broken.map((each) => `specs: ${each}`).join('\n'));
      expect(broken).to.deep.equal([
        'GET /v2/loyalty/programs/{program_id} 200: ' +
          'program.reward_tiers.0.pricing_rule_reference.catalog_version must be integer,null',
      ]);
    });
  });
}
