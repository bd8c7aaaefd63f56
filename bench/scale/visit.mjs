// What a visitor does in a session, by the plan.
import { diceOf } from './dice.mjs';
import { openPage } from './page.mjs';

export async function visit(world, session) {
  const { clock, seed } = world;
  const dice = diceOf(seed, 'visit', session.number);
  for (const [at, view] of session.views.entries()) {
    const until = clock.now() + view.dwell;
    const page = await openPage(world, session, at, view);
    if (page) await look(world, { session, page, view, dice, name: `${at} beside` });
    await clock.wait(until - clock.now());
    await page?.close();
  }
}

async function look(world, { session, page, view, dice, name }) {
  const { clock, answers } = world;
  await clock.wait(dice.between(1500, 4000));
  if (page.hasFailed && view.triesAgain) page.retry();
  if (view.redeems) await answers.redeem(page, dice);
  if (view.survey) {
    const id = page.newId();
    await answers.say(page, 'response', response(world, id, 1));
    await clock.wait(dice.between(2000, 20_000));
    await answers.say(page, 'response', response(world, id, 2));
  }
  if (view.feedback)
    await answers.say(page, 'feedback', { id: page.newId(), kind: 'idea', message: 'Open on Sundays.' });
  if (view.looksAway) {
    page.hide();
    await clock.wait(dice.between(5000, 90_000));
    page.show();
  }
  if (!view.hasTab) return;
  page.hide();
  const tab = await openPage(world, session, name);
  await clock.wait(dice.between(5000, 60_000));
  await tab?.close();
  page.show();
}

const response = ({ clock }, id, revision) => ({
  ...{ id, revision, surveyId: 's1', score: 9, state: revision > 1 ? 'complete' : 'partial', locale: 'en' },
  ...(revision > 1 && { comment: 'Quick and friendly.' }),
  ...{ clientTime: new Date(clock.now()).toISOString(), elapsedMs: 1000 },
});
