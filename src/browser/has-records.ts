import { wishesBeside } from './wishes-beside.js';

let asked: Promise<boolean> | undefined;

/**
 * Whether this browser holds records of ours, found out without making a database. One that does not answer within two
 * seconds may hold some. Those who ask meanwhile share the answer: a thousand questions at once are not answered in time.
 */
export const hasRecords = (): Promise<boolean> => (asked ??= ask().finally(() => (asked = undefined)));

async function ask(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    // A page whose database failed has left its wishes beside it.
    if (wishesBeside('loyalty-elements/v1/').length) return true;
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
