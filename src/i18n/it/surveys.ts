import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'it', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'Scegli un numero da {from} a {to}.',
  next: 'Continua',
  promoter: 'Che cosa ti è piaciuto di più?',
  passive: 'Qual è il motivo principale del tuo voto?',
  detractor: 'Che cosa dovremmo migliorare?',
  optional: '{question} (facoltativo)',
  restored: 'L’avevi scritto l’ultima volta.',
  clear: 'Cancella',
  send: 'Invia',
  sending: 'Invio…',
  failed: 'Non è stato inviato. Il tuo testo è ancora qui.',
  long: 'È troppo lungo per essere inviato. Accorcialo. Il tuo testo è ancora qui.',
  full: 'Non è stato inviato: troppe risposte sono in attesa su questo dispositivo. Riprova quando sei online. Il tuo testo è ancora qui.',
  copy: 'Copia il testo',
  thanks: 'Grazie per la tua risposta.',
  reviews: 'Se ti va, raccontalo anche ad altri:',
  none: 'Al momento non ci sono domande per te.',
  later: 'Chiedimelo più tardi',
  never: 'Non chiedere più',
  close: 'Chiudi',
};

export const npsSurvey: In<'it', typeof en.npsSurvey> = {
  question: 'Con quale probabilità consiglieresti {brand} a un amico o a un collega?',
  questionOfUs: 'Con quale probabilità ci consiglieresti a un amico o a un collega?',
  low: 'per niente probabile',
  high: 'estremamente probabile',
};

export const csatSurvey: In<'it', typeof en.csatSurvey> = {
  question: 'Quanto ti ha soddisfatto {subject}?',
  questionOfUs: 'Quanto ti abbiamo soddisfatto?',
  low: 'per niente',
  high: 'molto',
};

export const cesSurvey: In<'it', typeof en.cesSurvey> = {
  question: '{brand} mi ha aiutato a risolvere facilmente il mio problema.',
  questionOfUs: 'Mi avete aiutato a risolvere facilmente il mio problema.',
  low: 'Per niente d’accordo',
  high: 'Completamente d’accordo',
};

export const expectationSurvey: In<'it', typeof en.expectationSurvey> = {
  expected: 'Quanto ti aspettavi che fosse buono {subject}?',
  expectedOfUs: 'Quanto ti aspettavi che fosse buono?',
  perceived: 'Quanto è stato buono in realtà?',
  low: 'per niente buono',
  high: 'eccellente',
};
