import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'es', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'Elige un número del {from} al {to}.',
  next: 'Continuar',
  promoter: '¿Qué fue lo que más te gustó?',
  passive: '¿Cuál es la razón principal de tu puntuación?',
  detractor: '¿Qué deberíamos mejorar?',
  optional: '{question} (opcional)',
  restored: 'Esto escribiste la última vez.',
  clear: 'Borrar',
  send: 'Enviar',
  sending: 'Enviando…',
  failed: 'No se ha enviado. Tu texto sigue aquí.',
  long: 'Es demasiado largo para enviarlo. Acórtalo, por favor. Tu texto sigue aquí.',
  full: 'No se ha enviado: hay demasiadas respuestas en espera en este dispositivo. Inténtalo cuando tengas conexión. Tu texto sigue aquí.',
  copy: 'Copiar texto',
  thanks: 'Gracias por tu respuesta.',
  reviews: 'Si quieres, cuéntaselo también a otros:',
  none: 'Ahora mismo no hay ninguna pregunta para ti.',
  later: 'Preguntar más tarde',
  never: 'No volver a preguntar',
  close: 'Cerrar',
};

export const npsSurvey: In<'es', typeof en.npsSurvey> = {
  question: '¿Qué tan probable es que recomiendes {brand} a un amigo o colega?',
  questionOfUs: '¿Qué tan probable es que nos recomiendes a un amigo o colega?',
  low: 'nada probable',
  high: 'extremadamente probable',
};

export const csatSurvey: In<'es', typeof en.csatSurvey> = {
  question: '¿Cuál fue tu nivel de satisfacción con {subject}?',
  questionOfUs: '¿Cuál fue tu nivel de satisfacción con nosotros?',
  low: 'nada de satisfacción',
  high: 'mucha satisfacción',
};

export const cesSurvey: In<'es', typeof en.cesSurvey> = {
  question: '{brand} me facilitó resolver mi problema.',
  questionOfUs: 'Ustedes me facilitaron resolver mi problema.',
  low: 'Totalmente en desacuerdo',
  high: 'Totalmente de acuerdo',
};

export const expectationSurvey: In<'es', typeof en.expectationSurvey> = {
  expected: '¿Qué tan bien esperabas que estuviera {subject}?',
  expectedOfUs: '¿Qué tan bien esperabas que estuviera?',
  perceived: '¿Qué tan bien estuvo en realidad?',
  low: 'nada bien',
  high: 'excelente',
};
