import { hasRecords } from '../browser/has-records.js';
import type { LoyaltyClient } from '../client/client.js';

/** Whether anything of an earlier page may be kept here. Where nothing is, nothing has to be loaded for it. */
export const hasKept = async (client: LoyaltyClient): Promise<boolean> =>
  client.storageMode !== undefined || (await hasRecords());
