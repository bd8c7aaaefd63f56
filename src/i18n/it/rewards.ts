import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'it', typeof en.rewardsList> = {
  redeem: 'Riscatta',
  checking: 'Verifica…',
  from: 'Da {points}',
  worth: 'valore {money}',
  left: 'Disponibili: {count}',
  ends: 'Termina: {date}',
  'insufficient-points': 'Ancora {points}',
  'tier-required': 'Da {tier} in su',
  'out-of-stock': 'Esaurito',
  'limit-reached': 'Limite raggiunto',
  'not-started': 'Inizia: {date}',
  ended: 'Terminato',
  locked: 'Ora non disponibile',
  blocked: 'Iscrizione sospesa',
  pending: 'Iscrizione non ancora attiva',
  guest: 'Per gli iscritti',
  empty: 'Non ci sono ancora premi.',
  more: 'Carica altri',
  count: { one: '{count} premio', many: '{count} di premi', other: '{count} premi' },
  'so-far': { one: '{count} premio finora', many: '{count} di premi finora', other: '{count} premi finora' },
  none: 'Nessun premio corrisponde.',
  'none-so-far': 'Finora nessun premio corrisponde.',
};

export const rewardsBrowse: In<'it', typeof en.rewardsBrowse> = {
  search: 'Cerca',
  category: 'Categoria',
  all: 'Tutti',
  affordable: 'Alla mia portata',
  sort: 'Ordina per',
  given: 'In evidenza',
  cheapest: 'Costo crescente',
  dearest: 'Costo decrescente',
  ending: 'In scadenza',
  name: 'Nome',
  layout: 'Vista',
  grid: 'Griglia',
  list: 'Elenco',
  clear: 'Azzera i filtri',
};

export const amountChoice: In<'it', typeof en.amountChoice> = {
  label: 'Quanto vuoi usare?',
  hint: 'Da {min} a {max}, a passi di {step}',
  low: 'Almeno {points}.',
  high: 'Al massimo {points}.',
  between: 'A passi di {step}. Il valore più vicino è {points}.',
};
