import { expect } from 'chai';
import fc from 'fast-check';
import { attachmentProblem, defaultAttachmentLimits, isOfType } from '../../src/domain/attachments.js';

describe('isOfType', () => {
  for (const [name, type, types, expected] of [
    ['a.png', 'image/png', ['image/png'], true],
    ['a.PNG', 'IMAGE/PNG', [' image/*'], true],
    ['a.heic', '', ['.heic'], true],
    ['a.heic', '', ['image/*'], false],
    ['a', '', [''], false],
    ['a.svg', 'image/svg+xml', defaultAttachmentLimits.types, false],
    ['a.pdf.exe', 'application/x-msdownload', ['.pdf', 'application/pdf'], false],
  ] as const) {
    it(`says ${expected} for '${name}', '${type}' among ${types.join()}`, () => {
      expect(isOfType({ name, type }, types)).to.equal(expected);
    });
  }
});

describe('attachmentProblem', () => {
  const limits = { types: ['image/*'], fileBytes: 10, totalBytes: 15, count: 2 };
  const file = (size: number, type = 'image/png') => ({ id: 'f', name: 'a', type, size });
  for (const [problem, size, held, type] of [
    [undefined, 10, [], 'image/png'],
    [undefined, 5, [10], 'image/png'],
    ['type', 1, [], 'text/html'],
    ['empty', 0, [], 'image/png'],
    ['size', 11, [], 'image/png'],
    ['total', 6, [10], 'image/png'],
    ['count', 1, [1, 1], 'image/png'],
  ] as const) {
    it(`gives ${problem ?? 'nothing'} for ${size} bytes beside ${held.join() || 'none'}`, () => {
      expect(
        attachmentProblem(
          file(size, type),
          held.map((each) => file(each)),
          limits,
        ),
      ).to.equal(problem);
    });
  }

  it('never lets more in than all limits allow', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (sizes) => {
        const held = sizes.reduce<ReturnType<typeof file>[]>(
          (all, size) => (attachmentProblem(file(size), all, limits) ? all : [...all, file(size)]),
          [],
        );
        expect(held.length).to.be.at.most(2);
        expect(held.reduce((sum, { size }) => sum + size, 0)).to.be.at.most(15);
      }),
    );
  });
});
