import { wishesBeside } from './wishes-beside.js';

let asked: Promise<boolean> | undefined;

/**
 * Whether this browser holds records of ours, found out without making a database. One that does not answer within two
 * seconds may hold some. Those who ask meanwhile share its answer: a thousand questions at once are not answered in time.
 */
export const hasRecords = async (): Promise<boolean> =>
  // A page whose database failed has left its wishes beside it.
  wishesBeside('loyalty-elements/v1/').length > 0 || (asked ??= ask().finally(() => (asked = undefined)));

async function ask(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(resolve, 2000, true);
      const request = indexedDB.open('loyalty-elements');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = (event) => {
        // An aborted upgrade is an error event that would bubble to the page's own error reporting.
        event.preventDefault();
        resolve(false);
      };
    });
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
