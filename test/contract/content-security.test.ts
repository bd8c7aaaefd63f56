import { expect } from '@open-wc/testing';
import { documented } from '../support/manifest.js';
import type { StrictReport } from '../support/strict-page.js';

/** Shows all stories of a tag in a page of its own, under the strict policy. */
async function reportOf(tag: string): Promise<StrictReport> {
  const page = document.createElement('iframe');
  page.src = `/strict-page.html?tag=${tag}`;
  const told = new Promise<MessageEvent<StrictReport>>((resolve) => {
    addEventListener('message', resolve, { once: true });
  });
  document.body.append(page);
  const { data } = await told;
  page.remove();
  return data;
}

describe('A strict content-security policy', () => {
  it('would be noticed when it is broken', async () => {
    const { violations } = await reportOf('planted');
    expect(violations.join()).to.contain('style-src');
  });

  for (const { tagName } of documented) {
    it(`is kept by <${tagName}>`, async function () {
      this.timeout(60_000);
      const { shown, violations } = await reportOf(tagName);
      expect(violations).to.deep.equal([]);
      expect(shown).not.to.deep.equal([]);
    });
  }
});
