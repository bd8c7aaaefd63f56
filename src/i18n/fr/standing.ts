import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'fr', typeof en.pointsBadge> = {
  exactly: 'exactement {points}',
  value: 'soit {money}',
  pending: '{points} à venir',
  pendingFrom: '{points} à venir, {date}',
  expiring: '{points}, expiration : {date}',
  changed: 'Nouveau solde : {points}',
  details: 'Détails',
  apple: 'Ajouter à Apple Cartes',
  google: 'Ajouter à Google Wallet',
};

export const metrics: In<'fr', typeof en.metrics> = {
  points: { one: '{amount} point', many: '{amount} de points', other: '{amount} points' },
  spend: '{amount}',
  orders: { one: '{amount} commande', many: '{amount} de commandes', other: '{amount} commandes' },
  visits: { one: '{amount} visite', many: '{amount} de visites', other: '{amount} visites' },
  nights: { one: '{amount} nuit', many: '{amount} de nuits', other: '{amount} nuits' },
  months: { one: '{amount} mois', many: '{amount} de mois', other: '{amount} mois' },
};

export const tierProgress: In<'fr', typeof en.tierProgress> = {
  toNext: 'Plus que {missing} avant {tier}',
  next: 'Prochain statut : {tier}',
  complete: 'Le statut {tier} arrive',
  top: 'Vous êtes au plus haut statut. Merci de votre fidélité.',
  invited: '{tier} est accessible sur invitation',
  paid: '{tier} est un statut payant',
  keep: 'Garder {tier} : {missing} avant le {date}',
  until: '{tier} jusqu’au {date}',
  since: 'Période du {from} au {to}',
  months: {
    one: 'Calculé sur le dernier mois',
    many: 'Calculé sur les {count} derniers mois',
    other: 'Calculé sur les {count} derniers mois',
  },
  days: {
    one: 'Calculé sur le dernier jour',
    many: 'Calculé sur les {count} derniers jours',
    other: 'Calculé sur les {count} derniers jours',
  },
  atRisk: 'À risque',
  risk: '{then} à partir du {date}, sauf si vous ajoutez {missing}',
  then: '{then} à partir du {date}',
  done: '{current} sur {target}',
  left: 'Plus que {missing}',
  benefits: 'Avantages',
  changed: '{tier} : {progress}',
};
