// A server of one way to write the page, alone in its process: renders for as long as it is told, and says how many pages that were.
import { performance } from 'node:perf_hooks';

const [address] = process.argv.slice(2);
const { render } = await import(address);

/** Visitors at a time: whoever waits for something leaves the others their turn. */
const visitors = 8;

process.on('message', async ({ data, ms }) => {
  if (!ms) return process.send({ html: await render(data) });
  const [start, before] = [performance.now(), process.cpuUsage()];
  let pages = 0;
  const visit = async () => {
    while (performance.now() - start < ms) {
      await render(data);
      pages += 1;
    }
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  const { user, system } = process.cpuUsage(before);
  process.send({ pages, seconds: (user + system) / 1_000_000 });
});
process.send({});
