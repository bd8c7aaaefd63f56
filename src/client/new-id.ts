import { uuidFromBytes } from '../domain/uuid.js';

/** A random UUID. `crypto.randomUUID` is missing on a shop without https; `getRandomValues` is not. */
export const newId = (): string => uuidFromBytes(crypto.getRandomValues(new Uint8Array(16)));
