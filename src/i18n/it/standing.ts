import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'it', typeof en.pointsBadge> = {
  exactly: 'esattamente {points}',
  value: 'valore {money}',
  pending: '{points} in arrivo',
  pendingFrom: '{points} in arrivo, {date}',
  expiring: '{points} in scadenza: {date}',
  changed: 'Nuovo saldo: {points}',
  details: 'Dettagli',
  apple: 'Aggiungi ad Apple Wallet',
  google: 'Aggiungi a Google Wallet',
};

export const metrics: In<'it', typeof en.metrics> = {
  points: { one: '{amount} punto', many: '{amount} di punti', other: '{amount} punti' },
  spend: '{amount}',
  orders: { one: '{amount} ordine', many: '{amount} di ordini', other: '{amount} ordini' },
  visits: { one: '{amount} visita', many: '{amount} di visite', other: '{amount} visite' },
  nights: { one: '{amount} notte', many: '{amount} di notti', other: '{amount} notti' },
  months: { one: '{amount} mese', many: '{amount} di mesi', other: '{amount} mesi' },
};

export const tierProgress: In<'it', typeof en.tierProgress> = {
  toNext: 'Ancora {missing} per {tier}',
  next: 'Prossimo livello: {tier}',
  complete: '{tier} è in arrivo',
  top: 'Hai raggiunto il livello più alto. Grazie.',
  invited: '{tier} è su invito',
  paid: '{tier} è un livello a pagamento',
  keep: 'Mantieni {tier}: {missing} entro: {date}',
  until: '{tier} fino al giorno {date}',
  since: 'Periodo considerato: {from} – {to}',
  months: {
    one: 'Calcolato sull’ultimo mese',
    many: 'Calcolato sugli ultimi {count} mesi',
    other: 'Calcolato sugli ultimi {count} mesi',
  },
  days: {
    one: 'Calcolato sull’ultimo giorno',
    many: 'Calcolato sugli ultimi {count} giorni',
    other: 'Calcolato sugli ultimi {count} giorni',
  },
  atRisk: 'A rischio',
  risk: 'Dal giorno {date} {then}, se non aggiungi {missing}',
  then: 'Dal giorno {date} {then}',
  done: '{current} su {target}',
  left: 'Ancora {missing}',
  benefits: 'Vantaggi',
  changed: '{tier}: {progress}',
};
