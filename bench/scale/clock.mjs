// Time that passes from event to event, and only when all that the last one has set going has come to rest.
import { setImmediate } from 'node:timers';

/** `start`: milliseconds since 1970. */
export function clockOf(start) {
  const due = [];
  let time = start;
  let count = 0;

  return {
    now: () => time,
    after(ms, task) {
      const event = { at: time + Math.max(0, Math.ceil(Number(ms) || 0)), order: (count += 1), task };
      push(due, event);
      return event;
    },
    cancel(event) {
      if (event) event.task = undefined;
    },
    wait(ms) {
      return new Promise((done) => this.after(ms, done));
    },
    async run(until) {
      while (due.length && due[0].at <= until) {
        const { at, task } = pop(due);
        if (!task) continue;
        time = at;
        task();
        // Promises of the kit are real ones: all of them have been heard when the next turn of Node begins.
        await new Promise((done) => setImmediate(done));
      }
      time = Math.max(time, until);
    },
  };
}

/** A binary heap; what is due at the same time comes in the order in which it was asked for. */
const isBefore = (a, b) => a.at < b.at || (a.at === b.at && a.order < b.order);

function push(heap, event) {
  let place = heap.push(event) - 1;
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (!isBefore(event, heap[above])) break;
    heap[place] = heap[above];
    place = above;
  }
  heap[place] = event;
}

function pop(heap) {
  const [first] = heap;
  const last = heap.pop();
  if (!heap.length) return first;
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below += 1;
    if (!isBefore(heap[below], last)) break;
    heap[place] = heap[below];
    place = below;
  }
  heap[place] = last;
  return first;
}
