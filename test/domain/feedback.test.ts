import { expect } from 'chai';
import fc from 'fast-check';
import { feedbackProblems, type ContactBy, type FeedbackDraft } from '../../src/domain/feedback.js';

const good: FeedbackDraft = { kind: 'complaint', message: 'The latte was cold.' };
const codes = (draft: FeedbackDraft, messageLength?: number): readonly string[] =>
  feedbackProblems(draft, messageLength === undefined ? undefined : { messageLength }).map(({ problem }) => problem);
const contact = (by: ContactBy, value?: string): FeedbackDraft => ({ ...good, contact: { by, value } });

describe('feedbackProblems', () => {
  it('finds none in a good form', () => {
    expect(codes(good)).to.deep.equal([]);
    expect(codes({ ...contact('email', 'a@b.example'), rating: 1 })).to.deep.equal([]);
  });

  it('lists all in the order of the fields', () => {
    expect(feedbackProblems({ rating: 9, contact: { by: 'email' } })).to.deep.equal([
      { field: 'kind', problem: 'kind-missing' },
      { field: 'message', problem: 'message-missing' },
      { field: 'rating', problem: 'rating-out-of-range' },
      { field: 'contact', problem: 'contact-missing' },
    ]);
  });

  for (const message of ['', '   ', '\n\t', '\u3000']) {
    it(`wants more than ${JSON.stringify(message)}`, () => {
      expect(codes({ ...good, message })).to.deep.equal(['message-missing']);
    });
  }

  it('counts the message as maxlength does', () => {
    expect(codes({ ...good, message: 'x'.repeat(4000) })).to.deep.equal([]);
    expect(codes({ ...good, message: 'x'.repeat(4001) })).to.deep.equal(['message-too-long']);
    expect(codes({ ...good, message: '😀😀' }, 3)).to.deep.equal(['message-too-long']);
  });

  for (const [rating, fine] of [
    [1, true],
    [5, true],
    [0, false],
    [6, false],
    [2.5, false],
    [NaN, false],
  ] as const) {
    it(`a rating of ${rating} is ${fine ? 'fine' : 'out of range'}`, () => {
      expect(codes({ ...good, rating })).to.deep.equal(fine ? [] : ['rating-out-of-range']);
    });
  }

  for (const [by, value, problem] of [
    ['none', undefined, undefined],
    ['none', 'anything', undefined],
    ['email', undefined, 'contact-missing'],
    ['phone', '  ', 'contact-missing'],
    ['email', ' ann@shop.example ', undefined],
    ['email', '王@例子.公司', undefined],
    ['email', 'ann@localhost', undefined],
    ['email', 'ann', 'contact-invalid'],
    ['email', 'ann@', 'contact-invalid'],
    ['email', '@shop.example', 'contact-invalid'],
    ['email', 'ann lee@shop.example', 'contact-invalid'],
    ['email', 'a@b@c', 'contact-invalid'],
    ['email', `${'a'.repeat(252)}@b`, undefined],
    ['email', `${'a'.repeat(253)}@b`, 'contact-invalid'],
    ['phone', '+49 (30) 123-456', undefined],
    ['phone', '12345', undefined],
    ['phone', '٠١٢٣٤٥', undefined],
    ['phone', '1234', 'contact-invalid'],
    ['phone', 'no thanks', 'contact-invalid'],
    ['phone', '1'.repeat(20), undefined],
    ['phone', '1'.repeat(21), 'contact-invalid'],
  ] as const) {
    it(`${by} "${value?.slice(0, 20)}" is ${problem ?? 'fine'}`, () => {
      expect(codes(contact(by, value))).to.deep.equal(problem ? [problem] : []);
    });
  }

  it('is quick with a hostile address', () => {
    expect(codes(contact('email', '@.'.repeat(50_000)))).to.deep.equal(['contact-invalid']);
  });

  it('is total, and names a field at most once', () => {
    const draft = fc.record(
      {
        kind: fc.constantFrom('idea' as const, 'praise' as const),
        message: fc.string(),
        rating: fc.double(),
        contact: fc.record({ by: fc.constantFrom<ContactBy>('email', 'phone', 'none'), value: fc.string() }),
      },
      { requiredKeys: [] },
    );
    const order = ['kind', 'message', 'rating', 'contact'];
    fc.assert(
      fc.property(draft, (given) => {
        const places = feedbackProblems(given).map(({ field }) => order.indexOf(field));
        expect(places).to.deep.equal([...new Set(places)].sort());
      }),
    );
  });
});
