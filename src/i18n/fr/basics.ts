import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'fr', typeof en.states> = {
  loading: 'Chargement…',
  failed: 'Le chargement a échoué.',
  retry: 'Réessayer',
  reference: 'Référence {id}',
  offline: 'Vous êtes hors ligne.',
  stale: 'Données de {time}',
  blocked: 'Votre adhésion est suspendue. Veuillez contacter la boutique.',
  pending: 'Votre adhésion est en cours d’activation.',
};

export const guest: In<'fr', typeof en.guest> = {
  join: 'Rejoindre {program}',
  signIn: 'Se connecter',
};

export const units: In<'fr', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'fr', typeof en.errors> = {
  offline: 'Vous êtes hors ligne. Connectez-vous à Internet et réessayez.',
  unauthorized: 'Veuillez vous connecter et réessayer.',
  forbidden: 'Votre adhésion ne le permet pas. Veuillez contacter la boutique.',
  'not-enrolled': 'Rejoignez d’abord le programme.',
  'insufficient-points': 'Votre solde ne suffit pas encore.',
  'out-of-stock': 'Cet article vient d’être épuisé. Veuillez en choisir un autre.',
  'tier-required': 'Cet avantage est réservé à un statut supérieur.',
  'limit-reached': 'Vous en avez profité autant de fois que possible.',
  ended: 'C’est terminé, ou pas encore commencé.',
  'cost-changed': 'Le coût vient de changer. Veuillez le vérifier.',
  'not-found': 'Cet élément n’existe plus.',
  'rate-limited': 'Trop de tentatives. Patientez une minute et réessayez.',
  other: 'Un problème est survenu de notre côté. Veuillez réessayer dans un instant.',
};
