// Who comes when and does what: decided before anything runs, so that every variant of a scenario has the same visitors.
import { diceOf } from './dice.mjs';

export const sessionsADay = 1_000_000;

/** Sessions in each hour of a day, by share: a shop whose customers come in the evening. */
const hours = [
  ...[0.45, 0.3, 0.22, 0.18, 0.2, 0.3, 0.5, 0.75, 0.95, 1.05, 1.1, 1.12],
  ...[1.15, 1.15, 1.12, 1.12, 1.15, 1.25, 1.4, 1.6, 1.75, 1.65, 1.3, 0.8],
];
const whole = hours.reduce((sum, each) => sum + each, 0);
const hour = 3_600_000;

/** What visitors are like. Shares are of sessions, unless said otherwise. */
export const habits = {
  members: 0.06,
  returning: 0.3,
  /** Page views of a session, on average. */
  views: 4,
  /** Milliseconds between one page view and the next, on average, after the shortest. */
  dwell: 35_000,
  shortest: 5000,
  /** Of page views. */
  rewardPages: 0.08,
  besideTab: 0.05,
  looksAway: 0.15,
  /** Of those who see that something could not be loaded. */
  triesAgain: 0.3,
  surveys: 0.04,
  feedback: 0.005,
  /** Of members' sessions. */
  redemptions: 0.1,
};

/** Sessions a second at a moment, in milliseconds after midnight. */
export function sessionsPerSecond(time) {
  const at = (((time / hour - 0.5) % 24) + 24) % 24;
  const [before, part] = [Math.floor(at), at % 1];
  const share = hours[before] * (1 - part) + hours[(before + 1) % 24] * part;
  return (sessionsADay * share) / whole / 3600;
}

/** Sessions of a sample, one for each `weight`. `factorAt`: how many times the usual come at a moment. */
export function planOf({ seed, weight, from, until, factorAt = () => 1, most = 1 }) {
  const dice = diceOf(seed, 'arrivals');
  const ceiling = ((sessionsADay * Math.max(...hours)) / whole / 3600) * most;
  const sessions = [];
  for (let at = from; ;) {
    at += dice.around((1000 * weight) / ceiling);
    if (at >= until) return sessions;
    if (dice.chance((sessionsPerSecond(at) * factorAt(at)) / ceiling)) sessions.push(sessionOf(seed, at, sessions));
  }
}

function sessionOf(seed, at, earlier) {
  const dice = diceOf(seed, 'session', earlier.length);
  const before = dice.chance(habits.returning) ? earlier[dice.below(earlier.length)] : undefined;
  const isMember = dice.chance(habits.members);
  const views = [];
  do {
    views.push({
      dwell: habits.shortest + dice.around(habits.dwell),
      isRewards: dice.chance(habits.rewardPages),
      hasTab: dice.chance(habits.besideTab),
      looksAway: dice.chance(habits.looksAway),
      triesAgain: dice.chance(habits.triesAgain),
    });
  } while (dice.chance(1 - 1 / habits.views));
  const last = views.at(-1);
  const answers = dice.chance(habits.surveys);
  const complains = dice.chance(habits.feedback);
  const redeems = dice.chance(habits.redemptions);
  const device = before?.device ?? earlier.length;
  const member = before ? before.member : isMember ? `m${device}` : null;
  if (answers) last.survey = true;
  if (complains) last.feedback = true;
  if (redeems && member) last.redeems = last.isRewards = true;
  return { number: earlier.length, at, device, member, views };
}
