// One page view: the kit's own client and page life in it, asked as its elements ask.
import { diceOf } from './dice.mjs';
import { baseUrl } from './network.mjs';
import { pageRealm } from './realm.mjs';
import { token } from './shop.mjs';

const hour = 3_600_000;

/** Milliseconds that nobody notices. */
const moment = 15;

/** Milliseconds that are left to a page after `pagehide`. */
const farewell = 20;

/** What each element subscribes to: `MemberController` and `QueryController` in src/lit. */
const asked = {
  'points-badge': ['getMember', 'getProgram'],
  'tier-progress': ['getMember', 'getProgram'],
  'rewards-list': ['listRewards', 'getMember', 'getProgram'],
};
const params = { listRewards: {} };

const everywhere = ['points-badge', 'tier-progress'];

/** Nothing where the kit's own code did not come. */
export async function openPage(world, session, name, { isRewards = false } = {}) {
  const { clock, kit, network, tally, weight, settings } = world;
  const device = world.deviceOf(session.device);
  const page = { isGone: false, version: world.versionAt(clock.now()) };
  const dice = diceOf(world.seed, 'page', session.number, name);
  // The kit's dice are a piece that a control may take away: then each wait is the longest it may be.
  const roll = settings.jitter ? dice.roll : () => 0.999;
  const way = { page, device, dice };
  const partComes = network.partsOf(way);
  tally.count('views', weight);
  try {
    await partComes('main');
  } catch {
    tally.count('without the kit', weight);
    return undefined;
  }
  const realm = pageRealm({ clock, dice: { ...dice, roll }, device, page, fetch: network.fetchOf(way), partComes });
  const made = kit.page(realm);
  const getToken = async () => {
    await clock.wait(30);
    return session.member && token(session.member, session.at + hour);
  };
  const clientOf = () => made.startClient({ baseUrl, getToken, storage: device.store });
  const client = clientOf();
  made.attend(client);

  let hasFailed = false;
  let programme;
  const asks = clock.now();
  const hear = ({ status, value }) => {
    if (status === 'failed') {
      if (!hasFailed) tally.count('failed', weight);
      hasFailed = true;
    }
    if (programme || status !== 'ready' || !value?.currencies) return;
    programme = value;
    // From a cache of the browser it is there in the same moment.
    if (clock.now() - asks > moment) tally.count('waited', weight);
    if (programme.name !== world.programmeAt(clock.now())) tally.count('old programme', weight);
  };
  for (const element of isRewards ? [...everywhere, 'rewards-list'] : everywhere) {
    for (const question of asked[element]) {
      // Each of them with a client of its own: nothing is joined.
      const own = settings.singleFlight ? client : clientOf();
      own.subscribe(made[question], params[question], hear);
    }
  }

  const turn = (state) => {
    realm.document.visibilityState = state;
    realm.document.dispatchEvent({ type: 'visibilitychange' });
  };
  return {
    client,
    newId: made.newId,
    member: session.member,
    get isGone() {
      return page.isGone;
    },
    get hasFailed() {
      return hasFailed;
    },
    hide: () => turn('hidden'),
    show() {
      turn('visible');
      realm.window.dispatchEvent({ type: 'focus' });
    },
    /** What an element's "Try again" does. */
    retry() {
      hasFailed = false;
      for (const noun of ['program', 'member', 'rewards']) client.invalidate(noun);
    },
    async close() {
      turn('hidden');
      realm.window.dispatchEvent({ type: 'pagehide' });
      await clock.wait(farewell);
      page.isGone = true;
      device.letGo(page);
      // A control: nothing outlives its page.
      if (!settings.disk) device.records.clear();
    },
  };
}
