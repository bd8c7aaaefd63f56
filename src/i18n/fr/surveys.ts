import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'fr', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'Veuillez choisir un chiffre de {from} à {to}.',
  next: 'Continuer',
  promoter: 'Qu’avez-vous le plus apprécié ?',
  passive: 'Quelle est la raison principale de votre note ?',
  detractor: 'Que devrions-nous améliorer ?',
  optional: '{question} (facultatif)',
  restored: 'Vous avez écrit ceci la dernière fois.',
  clear: 'Effacer',
  send: 'Envoyer',
  sending: 'Envoi…',
  failed: 'Votre réponse n’a pas été envoyée. Votre texte est toujours là.',
  long: 'Ce texte est trop long pour être envoyé. Veuillez le raccourcir. Il est toujours là.',
  full: 'Votre réponse n’a pas été envoyée : trop de réponses attendent sur cet appareil. Réessayez une fois en ligne. Votre texte est toujours là.',
  copy: 'Copier le texte',
  thanks: 'Merci pour votre réponse.',
  reviews: 'Si vous le souhaitez, dites-le aussi aux autres :',
  none: 'Nous n’avons pas de question pour vous en ce moment.',
  later: 'Me demander plus tard',
  never: 'Ne plus demander',
  close: 'Fermer',
};

export const npsSurvey: In<'fr', typeof en.npsSurvey> = {
  question: 'Quelle est la probabilité que vous recommandiez {brand} à un ami ou à un collègue ?',
  questionOfUs: 'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue ?',
  low: 'pas du tout probable',
  high: 'extrêmement probable',
};

export const csatSurvey: In<'fr', typeof en.csatSurvey> = {
  question: 'Quelle a été votre satisfaction concernant {subject} ?',
  questionOfUs: 'Quelle a été votre satisfaction à notre égard ?',
  low: 'pas du tout satisfait(e)',
  high: 'très satisfait(e)',
};

export const cesSurvey: In<'fr', typeof en.cesSurvey> = {
  question: '{brand} m’a permis de résoudre facilement mon problème.',
  questionOfUs: 'Vous m’avez permis de résoudre facilement mon problème.',
  low: 'Pas du tout d’accord',
  high: 'Tout à fait d’accord',
};

export const expectationSurvey: In<'fr', typeof en.expectationSurvey> = {
  expected: 'À quel niveau de qualité vous attendiez-vous pour {subject} ?',
  expectedOfUs: 'À quel niveau de qualité vous attendiez-vous ?',
  perceived: 'Qu’en a-t-il été réellement ?',
  low: 'pas bon du tout',
  high: 'excellent',
};
