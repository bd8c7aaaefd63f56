import { expect } from 'chai';
import { engines } from '../support/engines/engines.js';
import { answersRun, type AnswersDesign } from './answers-run.js';
import { chaos, longest, seed } from './chaos-set-up.js';
import { crashingTabs, killedBrowser } from './lives.js';

const all = await engines();

/** Browsers that lose what localStorage was told in its last five seconds; WebKitGTK loses less. */
const forgetful = all.filter(({ name }) => name !== 'webkit');

describe('Answers, in chaos', () => {
  const set = chaos();

  it('are all stored, each once, over crashes of two tabs and bad replies [B1 B5 B8 B9]', async () => {
    const lives = await crashingTabs(set.browser);
    const outcome = await answersRun(set.server, lives, { seed, design: 'kit', deaths: 12, each: 8 });
    console.log(`      ${outcome.answers} answers, ${outcome.deaths} crashes, ${outcome.faults} bad replies`);
    expect(outcome).to.deep.include({ lost: 0, storedTwice: 0, troubles: [] });
    expect(outcome.answers).to.be.greaterThan(0);
    expect(outcome.faults).to.be.greaterThan(0);
  }).timeout(longest);

  for (const engine of all) {
    const abrupt = (design: AnswersDesign) =>
      answersRun(set.server, killedBrowser(engine), { seed, design, deaths: 2, each: 12, isAbrupt: true });

    it(`are all stored, each once, over kills of ${engine.name} (${engine.version}) [B1]`, async () => {
      const plan = { seed, design: 'kit', deaths: 3, each: 12 } as const;
      const outcome = await answersRun(set.server, killedBrowser(engine), plan);
      console.log(`      ${outcome.answers} answers, ${outcome.deaths} kills, ${outcome.faults} bad replies`);
      expect(outcome).to.deep.include({ lost: 0, storedTwice: 0, troubles: [] });
      expect(outcome.answers).to.be.greaterThan(0);
    }).timeout(longest);

    it(`are stored when ${engine.name} is killed while the first is sent, and would be lost if deleted before`, async () => {
      expect(await abrupt('kit')).to.deep.include({ lost: 0, storedTwice: 0, troubles: [] });
      const { lost } = await abrupt('delete-first');
      console.log(`      deleted before they are sent: ${lost} lost`);
      expect(lost).to.be.greaterThan(0);
    }).timeout(longest);

    if (forgetful.includes(engine)) {
      it(`would be lost from localStorage when ${engine.name} is killed`, async () => {
        const { lost } = await abrupt('local-storage');
        console.log(`      in localStorage: ${lost} lost`);
        expect(lost).to.be.greaterThan(0);
      }).timeout(longest);
    }
  }
});
