// What visitors have said and wished, beside what the vendor's ledger has of it.

/** Milliseconds after which an answer is called delayed. */
export const late = 60_000;

export function answersOf({ clock, ledger, tally, weight }) {
  const said = new Map();
  const wishes = [];
  let refused = 0;

  return {
    /** As a survey or a form does it: safe first, then on its way. */
    async say(page, kind, params) {
      const { id, revision = 1 } = params;
      try {
        const { outbox } = await page.client.durable();
        if (page.isGone) return;
        await outbox.put({ kind, params });
        said.set(id, { revision, at: clock.now() });
        tally.count('said', weight);
        await outbox.deliver(id);
      } catch {
        // The visitor is told, and their words stand in the form.
        refused += 1;
      }
    },

    async redeem(page, dice) {
      const wish = { member: page.member, rewardId: `r${dice.below(12)}` };
      wishes.push(wish);
      try {
        const { intents } = await page.client.durable();
        const { key, state } = await intents.confirm({ rewardId: wish.rewardId });
        Object.assign(wish, { key, state });
      } catch {
        wish.state = 'not sent';
      }
    },

    /** `devices`: all that are left, with what waits on them. */
    figures(devices) {
      const waiting = new Set();
      for (const { records } of devices) {
        for (const [key, text] of records) {
          const { params } = JSON.parse(text).answer ?? {};
          if (key.includes('/answer/')) waiting.add(`${params.id} ${params.revision ?? 1}`);
        }
      }
      const records = grouped([...ledger.responses.values(), ...ledger.cases.values()], ({ id }) => id);
      const figures = { said: said.size, refused, delayed: 0, waiting: 0, lost: 0, doubled: 0, again: 0, longest: 0 };
      for (const [id, { revision, at }] of said) {
        const found = records.get(id) ?? [];
        if (found.filter((each) => each.revision === revision).length > 1) figures.doubled += 1;
        const heard = found.flatMap((each) => each.heard).filter((each) => each.revision >= revision);
        if (heard.length > 1) figures.again += 1;
        if (heard.length) {
          const wait = heard[0].at - at;
          if (wait > late) figures.delayed += 1;
          figures.longest = Math.max(figures.longest, wait);
        } else if (waiting.has(`${id} ${revision}`)) figures.waiting += 1;
        else figures.lost += 1;
      }
      const wished = grouped(wishes, nameOf);
      const spent = [...grouped([...ledger.redemptions.values()], nameOf)];
      const twice = spent.filter(([name, made]) => made.length > (wished.get(name)?.length ?? 0)).length;
      return { ...figures, wishes: wishes.length, twice };
    },
  };
}

const nameOf = ({ member, rewardId }) => `${member} ${rewardId}`;

function grouped(all, keyOf) {
  const groups = new Map();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
