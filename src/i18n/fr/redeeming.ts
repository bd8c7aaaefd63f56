import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'fr', typeof en.redeemDialog> = {
  title: 'Échanger contre {reward}',
  cost: 'Coût',
  left: 'Solde après échange',
  expires: 'Code valable jusqu’au',
  undo: 'Annulable jusqu’au',
  final: 'Cet échange est définitif.',
  submit: 'Échanger {points}',
  cancel: 'Pas maintenant',
  close: 'Fermer',
  sending: 'Échange en cours…',
  checking: 'Nous vérifions si l’échange a abouti…',
  unknown: 'Pas encore confirmé',
  silent: 'La boutique n’a pas répondu. Quoi qu’il se soit passé, l’échange n’a lieu qu’une fois au maximum.',
  unsettled: 'Non confirmé',
  unsure:
    'La boutique n’a pas indiqué si l’échange a eu lieu, et il ne sera pas retenté. Vérifiez votre solde ou contactez la boutique avant de recommencer.',
  check: 'Vérifier à nouveau',
  redeemed: '{reward} est à vous',
  done: 'Échangé',
  changed: 'Ceci a changé : {what}. Veuillez vérifier.',
  thanks: 'Merci. Vous n’avez rien d’autre à faire.',
  failed: 'Échange non effectué',
  missing: 'Il vous manque {points}.',
};

export const issued: In<'fr', typeof en.issued> = {
  pending: 'En préparation',
  issued: 'Prêt à l’emploi',
  used: 'Utilisé',
  cancelled: 'Annulé',
  failed: 'N’a pas pu être émis',
  expired: 'Expiré',
  refunded: 'Points restitués',
  until: 'Valable jusqu’au {date}',
  expires: 'Expire {date}',
  code: 'Votre code',
  scan: 'Code à scanner',
  copy: 'Copier',
  copied: 'Copié',
  uncopied: 'La copie est bloquée ici. Le code est sélectionné pour vous.',
  use: 'Utiliser maintenant',
  paste: 'Copié. Collez-le au moment du paiement.',
  undo: 'Annuler',
  undoUntil: 'Annulable jusqu’au {date}.',
  ask: 'Annuler cet échange ? Vous récupérez {points} et le code ne sera plus valable.',
  askPlain: 'Annuler cet échange ? Vous récupérez vos points et le code ne sera plus valable.',
  keep: 'Conserver',
  confirm: 'Annuler l’échange',
  undoing: 'Annulation…',
  undone: 'Échange annulé : {reward}',
  back: 'De retour sur votre solde : {points}.',
  late: 'Le délai d’annulation est dépassé.',
  unsure: 'Pas encore confirmé. Vous pouvez réessayer sans risque.',
};

export const yourRewards: In<'fr', typeof en.yourRewards> = {
  empty: 'Aucun échange pour l’instant. Vos codes apparaîtront ici.',
  unnamed: 'Récompense',
  more: 'Afficher plus',
};
