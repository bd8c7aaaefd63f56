import { runningTag } from './tag.js';

/** Known only while the script runs for the first time. */
const { address } = runningTag();

/**
 * The one-file build loads what only some pages need from a file beside it. A script that stands in the page itself, or comes
 * from a blob, has nothing beside it: that is a promise that is broken, and never a file of the page's own folder.
 */
export const beside = async (name: string): Promise<unknown> => import(/* @vite-ignore */ new URL(name, address).href);
