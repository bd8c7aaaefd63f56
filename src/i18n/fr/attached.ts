import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'fr', typeof en.feedbackFiles> = {
  title: 'Photos et fichiers',
  add: 'Ajouter des fichiers',
  camera: 'Prendre une photo',
  hint: {
    one: 'Un fichier de {size} au maximum. Vous pouvez aussi le déposer ou le coller ici.',
    many: 'Jusqu’à {count} fichiers de {size} chacun. Vous pouvez aussi les déposer ou les coller ici.',
    other: 'Jusqu’à {count} fichiers de {size} chacun. Vous pouvez aussi les déposer ou les coller ici.',
  },
  added: '{name} est joint.',
  removed: '{name} est retiré.',
  remove: 'Retirer {name}',
  sending: 'Envoi de votre message avec ses fichiers…',
  type: '{name} n’a pas été joint : ce type de fichier n’est pas accepté.',
  empty: '{name} n’a pas été joint : le fichier est vide.',
  size: '{name} n’a pas été joint : il dépasse {max}.',
  total: '{name} n’a pas été joint : l’ensemble des fichiers est limité à {max}.',
  count: '{name} n’a pas été joint : le nombre maximal de fichiers est atteint.',
  unkept:
    'Cet appareil n’a pas assez de place pour les fichiers. Veuillez garder cette page ouverte jusqu’à leur envoi.',
  lost: 'Les fichiers qui n’étaient plus sur cet appareil n’ont pas pu être envoyés avec.',
};

export const feedbackPrivacy: In<'fr', typeof en.feedbackPrivacy> = {
  found: 'Pour votre sécurité, nous retirerions ceci de votre message :',
  card: 'Numéro de carte',
  email: 'Adresse e-mail',
  phone: 'Numéro de téléphone',
  token: 'Clé d’accès',
  'mark-card': '[numéro de carte]',
  'mark-email': '[e-mail]',
  'mark-phone': '[téléphone]',
  'mark-token': '[clé]',
  preview: 'Ce qui sera envoyé :',
  redact: 'Retirer et envoyer',
  keep: 'Envoyer tel quel',
};

export const feedbackKept: In<'fr', typeof en.feedbackKept> = {
  title: {
    one: '{count} message n’a pas pu être envoyé',
    many: '{count} de messages n’ont pas pu être envoyés',
    other: '{count} messages n’ont pas pu être envoyés',
  },
  edit: 'Modifier et renvoyer',
  forget: 'Supprimer',
};
