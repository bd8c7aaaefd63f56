// Somebody with an old phone on a slow network, who has never been here.
import { openEdge } from './edge.mjs';

/** A quarter of the processor, and 1.6 Mbit/s with 150 ms for each request. */
export const phone = { slowDown: 4, latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };

let edge;

/**
 * Opens the address, at the edge of the site, in a browser profile of its own; `prepare` runs in the page before all else. A visit
 * that fails is made once more, and said.
 */
export async function visit(at, path, options, act) {
  try {
    return await visitOnce(at, path, options, act);
  } catch (error) {
    console.error(`Once more: ${error.message}`);
    return visitOnce(at, path, options, act);
  }
}

async function visitOnce({ browser, origin }, path, { prepare, given }, act) {
  edge ??= openEdge(origin);
  const address = `${await edge}${path}`;
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ignoreHTTPSErrors: true });
  try {
    const tab = await context.newPage();
    const failed = [];
    tab.on('pageerror', (error) => failed.push(error.message));
    tab.on('request', (request) => {
      if (!/^(https:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url())) failed.push(`asked for ${request.url()}`);
    });
    const session = await context.newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latencyMs,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowDown });
    if (prepare) await tab.addInitScript(prepare, given);
    await tab.goto(address, { waitUntil: 'commit' });
    const result = await act(tab);
    // What fails, or would need what is not here, is no reading.
    if (failed.length) throw new Error(failed.join('; '));
    return result;
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error });
  } finally {
    await context.close();
  }
}
