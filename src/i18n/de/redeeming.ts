import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'de', typeof en.redeemDialog> = {
  title: '{reward} einlösen',
  cost: 'Kosten',
  left: 'Danach übrig',
  expires: 'Code gültig bis',
  undo: 'Stornierbar bis',
  final: 'Das lässt sich nicht stornieren.',
  submit: '{points} einlösen',
  cancel: 'Nicht jetzt',
  close: 'Schließen',
  sending: 'Wird eingelöst …',
  checking: 'Wir prüfen, ob es geklappt hat …',
  unknown: 'Noch nicht bestätigt',
  silent: 'Der Shop hat nicht geantwortet. Was auch geschehen ist: Eingelöst wird höchstens einmal.',
  unsettled: 'Nicht bestätigt',
  unsure:
    'Der Shop hat nicht gesagt, ob eingelöst wurde, und es wird nicht noch einmal versucht. Bitte prüfen Sie Ihr Guthaben oder fragen Sie den Shop, bevor Sie erneut einlösen.',
  check: 'Erneut prüfen',
  redeemed: '{reward} gehört Ihnen',
  done: 'Eingelöst',
  changed: 'Das hat sich geändert: {what}. Bitte sehen Sie noch einmal nach.',
  thanks: 'Vielen Dank. Mehr ist nicht zu tun.',
  failed: 'Nicht eingelöst',
  missing: 'Sie brauchen noch {points}.',
};

export const issued: In<'de', typeof en.issued> = {
  pending: 'Wird vorbereitet',
  issued: 'Einsatzbereit',
  used: 'Verwendet',
  cancelled: 'Storniert',
  failed: 'Konnte nicht ausgestellt werden',
  expired: 'Abgelaufen',
  refunded: 'Punkte erstattet',
  until: 'Gültig bis {date}',
  expires: 'Läuft {date} ab',
  code: 'Ihr Code',
  scan: 'Code zum Scannen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  uncopied: 'Kopieren ist hier gesperrt. Der Code ist für Sie markiert.',
  use: 'Jetzt verwenden',
  paste: 'Kopiert. Fügen Sie den Code an der Kasse ein.',
  undo: 'Stornieren',
  undoUntil: 'Stornierbar bis {date}.',
  ask: 'Stornieren? Sie erhalten {points} zurück, und der Code gilt nicht mehr.',
  askPlain: 'Stornieren? Sie erhalten Ihre Punkte zurück, und der Code gilt nicht mehr.',
  keep: 'Behalten',
  confirm: 'Jetzt stornieren',
  undoing: 'Wird storniert …',
  undone: '{reward} ist storniert',
  back: 'Wieder in Ihrem Guthaben: {points}.',
  late: 'Die Frist zum Stornieren ist abgelaufen.',
  unsure: 'Noch nicht bestätigt. Sie können es ohne Risiko erneut versuchen.',
};

export const yourRewards: In<'de', typeof en.yourRewards> = {
  empty: 'Noch nichts eingelöst. Ihre Codes finden Sie dann hier.',
  unnamed: 'Prämie',
  more: 'Mehr anzeigen',
};
