import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'fr', typeof en.rewardsList> = {
  redeem: 'Échanger',
  checking: 'Vérification…',
  from: 'À partir de {points}',
  worth: 'soit {money}',
  left: 'Plus que {count}',
  ends: 'Fin : {date}',
  'insufficient-points': 'Encore {points}',
  'tier-required': 'À partir de {tier}',
  'out-of-stock': 'Épuisé',
  'limit-reached': 'Limite atteinte',
  'not-started': 'Début : {date}',
  ended: 'Terminé',
  locked: 'Indisponible pour le moment',
  blocked: 'Adhésion suspendue',
  pending: 'Adhésion pas encore active',
  guest: 'Réservé aux membres',
  empty: 'Il n’y a pas encore de récompense.',
  more: 'Afficher plus',
  count: { one: '{count} récompense', many: '{count} de récompenses', other: '{count} récompenses' },
  'so-far': {
    one: '{count} récompense pour l’instant',
    many: '{count} de récompenses pour l’instant',
    other: '{count} récompenses pour l’instant',
  },
  none: 'Aucune récompense ne correspond.',
  'none-so-far': 'Aucune récompense ne correspond pour l’instant.',
};

export const rewardsBrowse: In<'fr', typeof en.rewardsBrowse> = {
  search: 'Rechercher',
  category: 'Catégorie',
  all: 'Toutes',
  affordable: 'À ma portée',
  sort: 'Trier par',
  given: 'Sélection',
  cheapest: 'Coût croissant',
  dearest: 'Coût décroissant',
  ending: 'Bientôt terminées',
  name: 'Nom',
  layout: 'Affichage',
  grid: 'Grille',
  list: 'Liste',
  clear: 'Effacer les filtres',
};

export const amountChoice: In<'fr', typeof en.amountChoice> = {
  label: 'Combien souhaitez-vous utiliser ?',
  hint: 'De {min} à {max}, par paliers de {step}',
  low: 'Au moins {points}.',
  high: 'Au maximum {points}.',
  between: 'Par paliers de {step}. Le plus proche : {points}.',
};
