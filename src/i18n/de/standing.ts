import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'de', typeof en.pointsBadge> = {
  exactly: 'genau {points}',
  value: '{money} wert',
  pending: '{points} unterwegs',
  pendingFrom: '{points} unterwegs, {date}',
  expiring: 'Verfall {date}: {points}',
  changed: 'Neuer Stand: {points}',
  details: 'Details',
  apple: 'Zu Apple Wallet hinzufügen',
  google: 'Zu Google Wallet hinzufügen',
};

export const metrics: In<'de', typeof en.metrics> = {
  points: { one: '{amount} Punkt', other: '{amount} Punkte' },
  spend: '{amount}',
  orders: { one: '{amount} Bestellung', other: '{amount} Bestellungen' },
  visits: { one: '{amount} Besuch', other: '{amount} Besuche' },
  nights: { one: '{amount} Nacht', other: '{amount} Nächte' },
  months: { one: '{amount} Monat', other: '{amount} Monate' },
};

export const tierProgress: In<'de', typeof en.tierProgress> = {
  toNext: 'Noch {missing} bis {tier}',
  next: 'Nächste Stufe: {tier}',
  complete: '{tier} ist auf dem Weg zu Ihnen',
  top: 'Höher geht es nicht. Danke für Ihre Treue.',
  invited: '{tier} gibt es auf Einladung',
  paid: '{tier} ist kostenpflichtig',
  keep: '{tier} behalten: {missing} bis {date}',
  until: '{tier} bis {date}',
  since: 'Gezählt vom {from} bis zum {to}',
  months: { one: 'Gezählt wird der letzte Monat', other: 'Gezählt werden die letzten {count} Monate' },
  days: { one: 'Gezählt wird der letzte Tag', other: 'Gezählt werden die letzten {count} Tage' },
  atRisk: 'Gefährdet',
  risk: 'Ab {date} {then}, außer Sie sammeln noch {missing}',
  then: 'Ab {date} {then}',
  done: '{current} von {target}',
  left: 'Noch {missing}',
  benefits: 'Vorteile',
  changed: '{tier}: {progress}',
};
