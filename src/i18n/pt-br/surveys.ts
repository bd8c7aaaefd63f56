import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'pt-BR', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'Escolha um número de {from} a {to}.',
  next: 'Continuar',
  promoter: 'Do que você mais gostou?',
  passive: 'Qual é o principal motivo da sua nota?',
  detractor: 'O que devemos melhorar?',
  optional: '{question} (opcional)',
  restored: 'Você escreveu isto da última vez.',
  clear: 'Limpar',
  send: 'Enviar',
  sending: 'Enviando…',
  failed: 'Não foi enviado. Seu texto continua aqui.',
  long: 'É longo demais para enviar. Encurte um pouco. Seu texto continua aqui.',
  full: 'Não foi enviado: há respostas demais esperando neste aparelho. Tente de novo quando tiver conexão. Seu texto continua aqui.',
  copy: 'Copiar texto',
  thanks: 'Agradecemos sua resposta.',
  reviews: 'Se quiser, conte também para outras pessoas:',
  none: 'No momento não há perguntas para você.',
  later: 'Perguntar depois',
  never: 'Não perguntar mais',
  close: 'Fechar',
};

export const npsSurvey: In<'pt-BR', typeof en.npsSurvey> = {
  question: 'Qual é a probabilidade de você recomendar {brand} a um amigo ou colega?',
  questionOfUs: 'Qual é a probabilidade de você nos recomendar a um amigo ou colega?',
  low: 'nada provável',
  high: 'extremamente provável',
};

export const csatSurvey: In<'pt-BR', typeof en.csatSurvey> = {
  question: 'Qual foi o seu nível de satisfação com {subject}?',
  questionOfUs: 'Qual foi o seu nível de satisfação conosco?',
  low: 'nada de satisfação',
  high: 'muita satisfação',
};

export const cesSurvey: In<'pt-BR', typeof en.cesSurvey> = {
  question: '{brand} facilitou a solução do meu problema.',
  questionOfUs: 'Vocês facilitaram a solução do meu problema.',
  low: 'Discordo totalmente',
  high: 'Concordo totalmente',
};

export const expectationSurvey: In<'pt-BR', typeof en.expectationSurvey> = {
  expected: 'O quanto você esperava que {subject} fosse bom?',
  expectedOfUs: 'O quanto você esperava que fosse bom?',
  perceived: 'O quanto foi bom na realidade?',
  low: 'nada bom',
  high: 'excelente',
};
