import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import { listDueSurveys } from '../../src/client/resources/surveys.js';
import type { Survey } from '../../src/domain/survey.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part, says } from '../support/element.js';
import { fern, press, radio, until } from '../support/survey-page.js';

const reviewLinks = [
  { label: 'Trustpilot', url: 'https://reviews.test/fern' },
  { label: 'Bad', url: 'javascript:alert(1)' },
];

const answer = async (score: number, more: Partial<Survey>) => {
  const survey = await fixture<LoyaltyNpsSurvey>(html`<loyalty-nps-survey .survey=${fern(more)}></loyalty-nps-survey>`);
  await press(radio(survey, score));
  await until(() => hasPart(survey, 'comment'));
  expect(hasPart(survey, 'reviews')).to.equal(false);
  await press(part(survey, 'primary'));
  await says(survey, 'Thank you');
  return survey;
};

const linksOf = (survey: Element) =>
  [...(survey.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[part=review]') ?? [])].map(({ text, href }) => [
    text,
    href,
  ]);

/** What is logged while something is done. */
async function warningsOf(act: () => unknown): Promise<readonly string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  await act();
  console.warn = warn;
  return warnings;
}

describe('<loyalty-nps-survey>, links to review sites', () => {
  for (const score of [0, 7, 10]) {
    it(`are shown after ${String(score)} as after any other answer, and only where they lead to a page`, async () => {
      const survey = await answer(score, { reviewLinks });
      await until(() => hasPart(survey, 'reviews'));
      expect(linksOf(survey)).to.deep.equal([['Trustpilot', 'https://reviews.test/fern']]);
      await expect(survey).to.be.accessible();
    });
  }

  it('are shown to nobody where there are none', async () => {
    const survey = await answer(10, { reviewLinks: [] });
    expect(hasPart(survey, 'reviews')).to.equal(false);
  });

  it('cannot be tied to the score: it is said once, and they are shown to all', async () => {
    const tied = { reviewLinks: reviewLinks.map((link) => ({ ...link, minScore: 9 })) };
    const byBand = { reviewLinks: { promoter: reviewLinks } } as unknown as Partial<Survey>;
    const body = { items: [{ id: 'a', type: 'nps', ...tied }] };
    const reports: string[] = [];
    const warnings = await warningsOf(async () => {
      const survey = await answer(2, tied);
      await until(() => hasPart(survey, 'reviews'));
      await answer(9, byBand);
      const [decoded] = listDueSurveys.decode(body, (report) => reports.push(report));
      expect(decoded?.reviewLinks).to.deep.equal(reviewLinks);
    });
    expect(warnings.filter((each) => each.includes('review links'))).to.have.length(1);
  });
});
