import { expect } from 'chai';
import { salesforce } from '../../src/adapters/salesforce.js';
import { smile } from '../../src/adapters/smile.js';
import { square } from '../../src/adapters/square.js';
import { talonOne } from '../../src/adapters/talon-one.js';
import { voucherify } from '../../src/adapters/voucherify.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { LoyaltyError } from '../../src/domain/errors.js';

const program = { name: 'Stars', timeZone: 'UTC' };

const makers: Readonly<Record<string, () => unknown>> = {
  salesforce: () => salesforce({ accessToken: '', instanceUrl: 'https://a.example', programName: 'p' } as never),
  smile: () => smile({ apiKey: '', name: 'Stars' }),
  square: () => square({ accessToken: '', program }),
  'talon-one': () => talonOne({ apiKey: '', baseUrl: 'https://a.example', programId: 1 } as never),
  'voucherify, the key': () => voucherify({ version: 'v1', applicationId: 'a', secretKey: '', campaign: 'c' } as never),
  'voucherify, the id': () => voucherify({ version: 'v1', applicationId: '', secretKey: 's', campaign: 'c' } as never),
};

describe('an adapter whose secret is missing', () => {
  for (const [name, make] of Object.entries(makers)) {
    it(`does not start: ${name}`, () => {
      expect(make)
        .to.throw(LoyaltyError, /was given none/)
        .with.property('code', 'invalid-configuration');
    });
  }
});

it('the name that markup takes is no adapter in code', () => {
  expect(() => createLoyaltyClient({ baseUrl: 'https://shop.example', adapter: 'mapping' as never }))
    .to.throw(LoyaltyError, /is none/)
    .with.property('code', 'invalid-configuration');
});
