/** Calls a listener: its fault is the page's to see, and no other's to suffer from. */
export function apart(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
