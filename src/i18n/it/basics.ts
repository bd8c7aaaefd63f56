import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'it', typeof en.states> = {
  loading: 'Caricamento…',
  failed: 'Impossibile caricare.',
  retry: 'Riprova',
  reference: 'Riferimento {id}',
  offline: 'Sei offline.',
  stale: 'Dati delle {time}',
  blocked: 'La tua iscrizione è sospesa. Contatta il negozio.',
  pending: 'Stiamo attivando la tua iscrizione.',
};

export const guest: In<'it', typeof en.guest> = {
  join: 'Iscriviti a {program}',
  signIn: 'Accedi',
};

export const units: In<'it', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'it', typeof en.errors> = {
  offline: 'Sei offline. Connettiti e riprova.',
  unauthorized: 'Accedi e riprova.',
  forbidden: 'La tua iscrizione non lo consente. Contatta il negozio.',
  'not-enrolled': 'Prima iscriviti al programma.',
  'insufficient-points': 'Il tuo saldo non basta ancora.',
  'out-of-stock': 'È appena terminato. Scegli qualcos’altro.',
  'tier-required': 'È riservato a un livello superiore.',
  'limit-reached': 'Ne hai già usufruito il massimo numero di volte.',
  ended: 'È terminato o non è ancora iniziato.',
  'cost-changed': 'Il costo è appena cambiato. Dai un’altra occhiata.',
  'not-found': 'Non è più disponibile.',
  'rate-limited': 'Troppi tentativi. Aspetta un minuto e riprova.',
  other: 'Qualcosa non ha funzionato da parte nostra. Riprova tra poco.',
};
