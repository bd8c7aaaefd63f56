// One run: a shop, its vendor and its visitors, from the first session until nothing is under way any more.
import { setMaxListeners } from 'node:events';
import { answersOf } from './answers.mjs';
import { clockOf } from './clock.mjs';
import { deviceOf } from './device.mjs';
import { diceOf } from './dice.mjs';
import { networkOf } from './network.mjs';
import { openPage } from './page.mjs';
import { planOf } from './plan.mjs';
import { shopOf } from './shop.mjs';
import { tallyOf } from './tally.mjs';
import { vendorOf } from './vendor.mjs';
import { visit } from './visit.mjs';

/** All that the kit and its caches do; a control switches one of them off. */
export const everything = {
  jitter: true,
  singleFlight: true,
  stale: true,
  edge: true,
  disk: true,
  ids: true,
  oldFiles: true,
};

const midnight = Date.UTC(2026, 2, 2);
const minute = 60_000;
const hour = 60 * minute;

// A signal of a server process is heard by whatever it is at.
setMaxListeners(0);

/** `scenario`: one of `scenarios.mjs`; `weight`: visitors that one of the sample stands for. */
export async function run({ scenario, kit, seed, weight, settings = everything }) {
  const { from, until } = scenario;
  const clock = clockOf(midnight + from);
  /** Scenarios speak of milliseconds after midnight. */
  const at = (time) => time - midnight;
  const tally = tallyOf({ clock, from: midnight });
  const when =
    (rule, otherwise) =>
    (time, ...more) =>
      rule ? rule(at(time), ...more) : otherwise;
  const programmeAt = (time) => `Club ${when(scenario.versionAt, 1)(time)}`;
  const vendor = vendorOf({
    ...{ clock, dice: diceOf(seed, 'vendor'), weight, tally, isJoined: settings.singleFlight, knowsIds: settings.ids },
    ...{ faultAt: when(scenario.faultAt), programmeAt },
  });
  const shop = shopOf({ seed, clock, kit, vendor });
  const network = networkOf({
    ...{ clock, shop, weight, tally, hasEdge: settings.edge, hasStale: settings.stale },
    isOut: when(scenario.isOut, false),
    isServed: (version, time) => settings.oldFiles || scenario.isServed(at(time), version),
  });
  const devices = new Map();
  const deviceFor = (id) => devices.get(id) ?? deviceOf(id, { clock, hasStale: settings.stale });
  const world = {
    ...{ clock, kit, network, tally, weight, settings, seed },
    answers: answersOf({ clock, tally, weight, ledger: vendor.ledger }),
    versionAt: when(scenario.versionAt, 1),
    programmeAt,
    deviceOf(id) {
      const device = deviceFor(id);
      devices.set(id, device);
      return device;
    },
  };

  const sessions = planOf({ seed, weight, from, until, factorAt: scenario.factorAt, most: scenario.most });
  let open = 0;
  const faults = [];
  for (const session of sessions) {
    open += 1;
    clock.after(session.at - from, () => {
      visit(world, session)
        .catch((fault) => faults.push(fault))
        .finally(() => (open -= 1));
    });
  }
  for (const { after, act } of scenario.events ?? []) clock.after(after - from, () => act({ shop, network }));
  await clock.run(midnight + until);
  // Nobody comes any more; who is there goes on to the end.
  while (open) await clock.run(clock.now() + hour);
  if (faults.length) throw faults[0];
  const here = world.answers.figures(devices.values());
  await comeBack(world, sessions, devices);
  return { tally, sessions: sessions.length, weight, here, later: world.answers.figures(devices.values()) };
}

/** Whoever has something left on their device comes once more, the next day, and looks at one page. */
async function comeBack(world, sessions, devices) {
  const { clock } = world;
  await clock.run(clock.now() + 20 * hour);
  const last = new Map(sessions.map((session) => [session.device, session]));
  const isLeft = ({ device }) => [...devices.get(device).records.keys()].some((key) => key.includes('/answer/'));
  const left = [...last.values()].filter(isLeft);
  for (const [place, session] of left.entries()) {
    const again = { ...session, at: clock.now() };
    clock.after(place * minute, async () => {
      const page = await openPage(world, again, 'next day');
      await clock.wait(30_000);
      await page?.close();
    });
  }
  await clock.run(clock.now() + (left.length + 1) * minute);
}
