import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'it', typeof en.redeemDialog> = {
  title: 'Riscatta {reward}',
  cost: 'Costo',
  left: 'Saldo dopo il riscatto',
  expires: 'Scadenza del codice',
  undo: 'Annullabile entro',
  final: 'Non si può annullare.',
  submit: 'Riscatta {points}',
  cancel: 'Non ora',
  close: 'Chiudi',
  sending: 'Riscatto in corso…',
  checking: 'Verifichiamo se è andato a buon fine…',
  unknown: 'Non ancora confermato',
  silent: 'Il negozio non ha risposto. In ogni caso, il riscatto avviene al massimo una volta.',
  unsettled: 'Non confermato',
  unsure:
    'Il negozio non ha comunicato se il riscatto è avvenuto, e non verrà ritentato. Controlla il saldo o chiedi al negozio prima di riscattare di nuovo.',
  check: 'Verifica di nuovo',
  redeemed: '{reward} è tuo',
  done: 'Riscattato',
  changed: 'È cambiato: {what}. Dai un’altra occhiata.',
  thanks: 'Grazie. Non devi fare altro.',
  failed: 'Non riscattato',
  missing: 'Ancora {points} per riscattarlo.',
};

export const issued: In<'it', typeof en.issued> = {
  pending: 'In preparazione',
  issued: 'Pronto all’uso',
  used: 'Usato',
  cancelled: 'Annullato',
  failed: 'Emissione non riuscita',
  expired: 'Scaduto',
  refunded: 'Punti restituiti',
  until: 'Scadenza: {date}',
  expires: 'Scade {date}',
  code: 'Il tuo codice',
  scan: 'Codice da scansionare',
  copy: 'Copia',
  copied: 'Copiato',
  uncopied: 'Qui non è possibile copiare. Il codice è già selezionato.',
  use: 'Usa ora',
  paste: 'Copiato. Incollalo alla cassa.',
  undo: 'Annulla',
  undoUntil: 'Termine per annullare: {date}.',
  ask: 'Annullare il riscatto? Riavrai {points} e il codice non sarà più valido.',
  askPlain: 'Annullare il riscatto? Riavrai i tuoi punti e il codice non sarà più valido.',
  keep: 'Mantieni',
  confirm: 'Annulla il riscatto',
  undoing: 'Annullamento…',
  undone: 'Riscatto annullato: {reward}',
  back: 'Di nuovo nel tuo saldo: {points}.',
  late: 'Il tempo per annullare è scaduto.',
  unsure: 'Non ancora confermato. Puoi riprovare senza rischi.',
};

export const yourRewards: In<'it', typeof en.yourRewards> = {
  empty: 'Non hai ancora riscattato nulla. I tuoi codici saranno qui.',
  unnamed: 'Premio',
  more: 'Mostra altri',
};
