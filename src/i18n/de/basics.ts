import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'de', typeof en.states> = {
  loading: 'Wird geladen …',
  failed: 'Das konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  reference: 'Referenz {id}',
  offline: 'Sie sind offline.',
  stale: 'Stand {time}',
  blocked: 'Ihre Mitgliedschaft ruht. Bitte wenden Sie sich an den Shop.',
  pending: 'Ihre Mitgliedschaft wird gerade eingerichtet.',
};

export const guest: In<'de', typeof en.guest> = {
  join: 'Bei {program} mitmachen',
  signIn: 'Anmelden',
};

export const units: In<'de', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'de', typeof en.errors> = {
  offline: 'Sie sind offline. Bitte stellen Sie eine Verbindung her und versuchen Sie es erneut.',
  unauthorized: 'Bitte melden Sie sich an und versuchen Sie es erneut.',
  forbidden: 'Ihre Mitgliedschaft erlaubt das nicht. Bitte wenden Sie sich an den Shop.',
  'not-enrolled': 'Bitte treten Sie zuerst dem Programm bei.',
  'insufficient-points': 'Dafür reicht Ihr Guthaben noch nicht.',
  'out-of-stock': 'Das ist gerade ausgegangen. Bitte wählen Sie etwas anderes.',
  'tier-required': 'Das gibt es erst ab einer höheren Stufe.',
  'limit-reached': 'Das haben Sie bereits so oft genutzt, wie es möglich ist.',
  ended: 'Das ist schon vorbei oder hat noch nicht begonnen.',
  'cost-changed': 'Der Preis hat sich gerade geändert. Bitte sehen Sie noch einmal nach.',
  'not-found': 'Das gibt es nicht mehr.',
  'rate-limited': 'Das waren zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es erneut.',
  other: 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.',
};
