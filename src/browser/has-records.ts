/** Whether this browser holds records of ours, found out without making a database. */
export function hasRecords(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
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
    } catch {
      resolve(false);
    }
  });
}
