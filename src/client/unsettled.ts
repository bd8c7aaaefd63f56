import { isOpen } from '../domain/redemption.js';
import type { RedemptionIntent } from './redemption-intent-record.js';
import { storedRecord } from './stored-record.js';

/** Whether a stored wish to spend points still waits for its outcome. */
export const isUnsettled = (text: string | undefined): boolean =>
  !!storedRecord<RedemptionIntent>(text, ({ state }) => state && isOpen(state));
