// The figures of one run.
const minute = 60_000;
const most = (rates) => Math.max(0, ...rates);

/** Rates are a second, of all visitors; shares are of page views. `calm`: the counts of the same visitors where nothing happens. */
export function figuresOf({ tally, sessions, weight, here, later }, { steady, after, measured }, calm) {
  const total = (name) => tally.total(name, measured);
  const views = total('views');
  const rush = (name) => {
    if (!steady) return undefined;
    const before = tally.rates(name, steady, minute);
    const usual = before.reduce((sum, each) => sum + each, 0) / before.length;
    const rates = tally.rates(name, after, minute);
    const alone = calm?.rates(name, after, minute);
    // The same visitors come in both: what chance makes of them is in both, and what is left is the rush.
    const added = alone && 1 + most(rates.map((rate, at) => rate - alone[at])) / usual;
    return { usual, ratio: most(rates) / usual, added };
  };
  return {
    ...{ weight, sessions, views },
    apiPerView: total('api') / views,
    vendorPerView: total('vendor') / views,
    api: { ...rush('api'), minute: most(tally.rates('api', measured, minute)) },
    vendor: { ...rush('vendor'), minute: most(tally.rates('vendor', measured, minute)) },
    /** The fullest second of the API: what comes together shows in nothing longer. */
    second: most(tally.rates('api', measured)),
    failed: total('failed') / views,
    waited: total('waited') / views,
    old: total('old programme') / views,
    withoutKit: total('without the kit') / views,
    codeOrigin: total('code origin'),
    answers: answersOf(here, later),
  };
}

/** Of the sample, not of all visitors. `nextVisit`: left on a device when everybody had gone; the next day it was sent. */
const answersOf = (here, later) => ({
  ...{ said: here.said, delayed: here.delayed, nextVisit: here.waiting - later.waiting, kept: later.waiting },
  ...{ refused: later.refused, lost: later.lost, doubled: later.doubled + later.twice, again: later.again },
  ...{ longest: here.longest, wishes: later.wishes },
});
