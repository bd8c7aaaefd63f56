import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'de', typeof en.rewardsList> = {
  redeem: 'Einlösen',
  checking: 'Wird geprüft …',
  from: 'Ab {points}',
  worth: '{money} wert',
  left: 'Nur noch {count} da',
  ends: 'Endet: {date}',
  'insufficient-points': 'Noch {points}',
  'tier-required': 'Ab {tier}',
  'out-of-stock': 'Vergriffen',
  'limit-reached': 'Limit erreicht',
  'not-started': 'Beginnt: {date}',
  ended: 'Beendet',
  locked: 'Zurzeit nicht verfügbar',
  blocked: 'Mitgliedschaft ruht',
  pending: 'Mitgliedschaft noch nicht bereit',
  guest: 'Für Mitglieder',
  empty: 'Noch gibt es hier keine Prämien.',
  more: 'Mehr laden',
  count: { one: '{count} Prämie', other: '{count} Prämien' },
  'so-far': { one: 'Bisher {count} Prämie', other: 'Bisher {count} Prämien' },
  none: 'Keine Prämie passt.',
  'none-so-far': 'Bisher passt keine Prämie.',
};

export const rewardsBrowse: In<'de', typeof en.rewardsBrowse> = {
  search: 'Suchen',
  category: 'Kategorie',
  all: 'Alle',
  affordable: 'Jetzt einlösbar',
  sort: 'Sortieren nach',
  given: 'Empfehlung',
  cheapest: 'Wenigste Punkte',
  dearest: 'Meiste Punkte',
  ending: 'Endet bald',
  name: 'Name',
  layout: 'Ansicht',
  grid: 'Raster',
  list: 'Liste',
  clear: 'Filter zurücksetzen',
};

export const amountChoice: In<'de', typeof en.amountChoice> = {
  label: 'Wie viel möchten Sie einsetzen?',
  hint: 'Von {min} bis {max}, in Schritten von {step}',
  low: 'Mindestens {points}.',
  high: 'Höchstens {points}.',
  between: 'In Schritten von {step}. Am nächsten liegt {points}.',
};
