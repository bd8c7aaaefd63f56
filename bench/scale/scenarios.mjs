// What happens to the shop. Times are milliseconds after midnight.
const minute = 60_000;
const at = (hours, minutes = 0) => (hours * 60 + minutes) * minute;

const outage = { start: at(20), end: at(20, 10) };

/** At first what is asked is carried out and its answers are lost; then nobody answers; then the vendor says so. */
function brokenVendor(time) {
  const since = time - outage.start;
  if (since < 0 || time >= outage.end) return undefined;
  return since < 0.5 * minute ? 'lost' : since < 2 * minute ? 'silent' : 'down';
}

const evening = {
  ...{ from: at(19, 44), until: at(20, 36), span: minute, steady: [at(19, 49), at(20)] },
  ...{ after: [outage.end, at(20, 34)], measured: [at(19, 49), at(20, 34)] },
};
const sale = { start: at(12, 10), full: at(12, 11), end: at(12, 14), over: at(12, 17) };
const deploy = at(15, 10);

export const scenarios = {
  day: {
    title: 'A normal day',
    ...{ from: 0, until: at(24), span: 15 * minute, measured: [0, at(24)] },
  },
  evening: { title: 'The same evening without an outage', ...evening },
  'vendor-outage': {
    title: 'The vendor is out for ten minutes, at the peak',
    ...evening,
    ...{ faultAt: brokenVendor, marked: outage },
    variants: { 'on devices that keep nothing': { disk: false }, 'a vendor that knows no ids': { ids: false } },
  },
  'shop-outage': {
    title: 'The shop’s own API is out for ten minutes, at the peak',
    ...evening,
    isOut: (time) => time >= outage.start && time < outage.end,
    marked: outage,
  },
  sale: {
    title: 'A flash sale: twenty times as many visitors within a minute',
    ...{ from: at(11, 57), until: at(12, 30), span: minute, steady: [at(12), sale.start] },
    most: 20,
    /** Twenty times as many for three minutes; then it ebbs away. */
    factorAt(time) {
      if (time < sale.start || time > sale.over) return 1;
      if (time < sale.full) return 1 + (19 * (time - sale.start)) / (sale.full - sale.start);
      return time < sale.end ? 20 : 20 - (19 * (time - sale.end)) / (sale.over - sale.end);
    },
    marked: { start: sale.start, end: sale.over },
    ...{ after: [at(12, 20), at(12, 28)], measured: [at(12), at(12, 28)] },
  },
  /** For the tests: short, and with many answers that are carried out and not heard of. */
  trial: {
    title: 'A quarter of an hour with a vendor whose answers are lost',
    ...{ from: at(20), until: at(20, 15), span: minute, measured: [at(20), at(20, 15)] },
    faultAt: (time) => (time > at(20, 3) && time < at(20, 9) ? 'lost' : undefined),
    variants: { 'on devices that keep nothing': { disk: false }, 'a vendor that knows no ids': { ids: false } },
  },
  deploy: {
    title: 'A new version: all code is cold, the programme has changed, old tabs stay open',
    ...{ from: at(14, 55), until: at(15, 40), span: minute, steady: [at(15), deploy] },
    versionAt: (time) => (time < deploy ? 1 : 2),
    isServed: (time, version) => version === (time < deploy ? 1 : 2),
    variants: { 'old files are taken away': { oldFiles: false } },
    events: [
      {
        after: deploy,
        act({ shop, network }) {
          network.purge();
          void shop.restart();
        },
      },
    ],
    marked: { start: deploy, end: deploy + minute },
    ...{ after: [deploy, at(15, 38)], measured: [at(15), at(15, 38)] },
  },
};
