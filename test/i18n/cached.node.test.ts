import { expect } from 'chai';
import { cached } from '../../src/i18n/cached.js';

describe('What is made for a locale', () => {
  it('is made once, and does not grow with each locale that a server is asked for', () => {
    let made = 0;
    const ask = (locale: string) => cached(locale, () => (made += 1));
    ask('first');
    ask('first');
    expect(made).to.equal(1);
    for (let each = 0; each < 5000; each += 1) ask(`en-x-a${String(each)}`);
    ask('first');
    expect(made).to.equal(5002);
  });
});
