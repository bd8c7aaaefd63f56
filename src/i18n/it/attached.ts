import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'it', typeof en.feedbackFiles> = {
  title: 'Foto e file',
  add: 'Aggiungi file',
  camera: 'Scatta una foto',
  hint: {
    one: 'Un file di {size} al massimo. Puoi anche trascinarlo o incollarlo qui.',
    many: 'Fino a {count} file di {size} ciascuno. Puoi anche trascinarli o incollarli qui.',
    other: 'Fino a {count} file di {size} ciascuno. Puoi anche trascinarli o incollarli qui.',
  },
  added: '{name} è allegato.',
  removed: '{name} è stato tolto.',
  remove: 'Togli {name}',
  sending: 'Invio del messaggio con i file…',
  type: '{name} non è allegato: questo tipo di file non è ammesso.',
  empty: '{name} non è allegato: è vuoto.',
  size: '{name} non è allegato: supera {max}.',
  total: '{name} non è allegato: tutti i file insieme possono arrivare a {max}.',
  count: '{name} non è allegato: il numero massimo di file è raggiunto.',
  unkept: 'Su questo dispositivo non c’è spazio per i file. Tieni aperta questa pagina finché non sono inviati.',
  lost: 'I file che non erano più su questo dispositivo non sono stati inviati.',
};

export const feedbackPrivacy: In<'it', typeof en.feedbackPrivacy> = {
  found: 'Per la tua sicurezza, toglieremmo questo dal messaggio:',
  card: 'Numero di carta',
  email: 'Indirizzo e-mail',
  phone: 'Numero di telefono',
  token: 'Chiave di accesso',
  'mark-card': '[numero di carta]',
  'mark-email': '[e-mail]',
  'mark-phone': '[telefono]',
  'mark-token': '[chiave]',
  preview: 'Che cosa sarà inviato:',
  redact: 'Togli e invia',
  keep: 'Invia così com’è',
};

export const feedbackKept: In<'it', typeof en.feedbackKept> = {
  title: {
    one: 'Non è stato possibile inviare {count} messaggio',
    many: 'Non è stato possibile inviare {count} di messaggi',
    other: 'Non è stato possibile inviare {count} messaggi',
  },
  edit: 'Modifica e invia di nuovo',
  forget: 'Elimina',
};
