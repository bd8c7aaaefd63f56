import type { Operation } from './operations.js';
import type { Subject } from './subject.js';
import type { Adapter } from '../client/adapter.js';

/** One thing that the kit relies on. */
export interface Behaviour {
  readonly name: string;
  readonly concerns: (operation: Operation, adapter: Adapter) => boolean;
  /** What is wrong; nothing where all is well. */
  readonly fault: (operation: Operation, subject: Subject) => Promise<string | undefined>;
}
