import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'de', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'Bitte wählen Sie eine Zahl von {from} bis {to}.',
  next: 'Weiter',
  promoter: 'Was hat Ihnen am besten gefallen?',
  passive: 'Was ist der Hauptgrund für Ihre Bewertung?',
  detractor: 'Was sollten wir besser machen?',
  optional: '{question} (freiwillig)',
  restored: 'Das haben Sie beim letzten Mal geschrieben.',
  clear: 'Löschen',
  send: 'Senden',
  sending: 'Wird gesendet …',
  failed: 'Das wurde nicht gesendet. Ihr Text ist noch hier.',
  long: 'Das ist zu lang zum Senden. Bitte kürzen Sie es. Ihr Text ist noch hier.',
  full: 'Das wurde nicht gesendet: Auf diesem Gerät warten zu viele Antworten. Bitte versuchen Sie es erneut, wenn Sie online sind. Ihr Text ist noch hier.',
  copy: 'Text kopieren',
  thanks: 'Vielen Dank für Ihre Antwort.',
  reviews: 'Wenn Sie mögen, erzählen Sie es auch anderen:',
  none: 'Im Moment haben wir keine Frage an Sie.',
  later: 'Später fragen',
  never: 'Nicht mehr fragen',
  close: 'Schließen',
};

export const npsSurvey: In<'de', typeof en.npsSurvey> = {
  question: 'Wie wahrscheinlich ist es, dass Sie {brand} Freunden oder Kollegen weiterempfehlen?',
  questionOfUs: 'Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?',
  low: 'überhaupt nicht wahrscheinlich',
  high: 'äußerst wahrscheinlich',
};

export const csatSurvey: In<'de', typeof en.csatSurvey> = {
  question: 'Wie zufrieden waren Sie mit {subject}?',
  questionOfUs: 'Wie zufrieden waren Sie mit uns?',
  low: 'überhaupt nicht zufrieden',
  high: 'sehr zufrieden',
};

export const cesSurvey: In<'de', typeof en.cesSurvey> = {
  question: '{brand} hat es mir leicht gemacht, mein Anliegen zu lösen.',
  questionOfUs: 'Sie haben es mir leicht gemacht, mein Anliegen zu lösen.',
  low: 'Stimme überhaupt nicht zu',
  high: 'Stimme voll und ganz zu',
};

export const expectationSurvey: In<'de', typeof en.expectationSurvey> = {
  expected: 'Wie gut hatten Sie {subject} erwartet?',
  expectedOfUs: 'Wie gut hatten Sie es erwartet?',
  perceived: 'Wie gut war es tatsächlich?',
  low: 'überhaupt nicht gut',
  high: 'ausgezeichnet',
};
