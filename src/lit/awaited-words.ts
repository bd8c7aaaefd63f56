import { loader, type Speaker } from '../i18n/catalogue.js';

/** `loyalty-points-badge` has `pointsBadge`. */
const groupOf = ({ localName }: Speaker): string =>
  localName.replace('loyalty-', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether an element's words are on their way. Asks for them where nobody has. */
export const awaitsWords = (element: Speaker): boolean => loader.awaits?.(element.language, groupOf(element)) === true;
