/** The one-file build reads all of an answer from the start: there is no first look at it. */
export { getMember } from '../client/resources/member.js';
export { getProgram } from '../client/resources/program.js';
export const isFirstLook = (): boolean => false;
export const isLook = (): boolean => false;
