/** The one-file build has all of the client from the start: there is nothing left to load. */
export const loadRest = (): Promise<never> => Promise.reject(new Error());
