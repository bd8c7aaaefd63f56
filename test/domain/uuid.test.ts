import { expect } from 'chai';
import fc from 'fast-check';
import { uuidFromBytes } from '../../src/domain/uuid.js';

describe('uuidFromBytes', () => {
  it('marks version and variant and keeps every other bit', () => {
    expect(uuidFromBytes(new Uint8Array(16))).to.equal('00000000-0000-4000-8000-000000000000');
    expect(uuidFromBytes(new Uint8Array(16).fill(255))).to.equal('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('agrees with the example of RFC 9562, appendix A.3', () => {
    const bytes = [0x91, 0x91, 0x08, 0xf7, 0x52, 0xd1, 0x33, 0x20, 0x5b, 0xac, 0xf8, 0x47, 0xdb, 0x41, 0x48, 0xa8];
    expect(uuidFromBytes(Uint8Array.from(bytes))).to.equal('919108f7-52d1-4320-9bac-f847db4148a8');
  });

  it('is always a version 4 UUID', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 20 }), (bytes) => {
        expect(uuidFromBytes(bytes)).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      }),
    );
  });

  it('leaves the bytes alone', () => {
    const bytes = new Uint8Array(16).fill(7);
    uuidFromBytes(bytes);
    expect([...bytes]).to.deep.equal(Array(16).fill(7));
  });

  it('refuses too few bytes', () => {
    expect(() => uuidFromBytes(new Uint8Array(15))).to.throw(RangeError, '16 bytes');
  });
});
