import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'ko', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: '{from}부터 {to} 사이의 숫자를 골라 주세요.',
  next: '계속',
  promoter: '무엇이 가장 좋았나요?',
  passive: '그 점수를 주신 가장 큰 이유는 무엇인가요?',
  detractor: '무엇을 개선하면 좋을까요?',
  optional: '{question} (선택)',
  restored: '지난번에 작성하신 내용이에요.',
  clear: '지우기',
  send: '보내기',
  sending: '보내는 중…',
  failed: '보내지 못했어요. 작성하신 내용은 그대로 있어요.',
  long: '너무 길어서 보낼 수 없어요. 조금 줄여 주세요. 작성하신 내용은 그대로 있어요.',
  full: '보내지 못했어요. 이 기기에 대기 중인 답변이 너무 많아요. 온라인일 때 다시 시도해 주세요. 작성하신 내용은 그대로 있어요.',
  copy: '글 복사',
  thanks: '답변해 주셔서 감사해요.',
  reviews: '괜찮으시다면 다른 분들께도 알려 주세요:',
  none: '지금은 드릴 질문이 없어요.',
  later: '나중에 묻기',
  never: '다시 묻지 않기',
  close: '닫기',
};

export const npsSurvey: In<'ko', typeof en.npsSurvey> = {
  question: '{brand}, 친구나 동료에게 추천할 가능성이 얼마나 되나요?',
  questionOfUs: '저희를 친구나 동료에게 추천할 가능성이 얼마나 되나요?',
  low: '전혀 가능성 없음',
  high: '매우 가능성 높음',
};

export const csatSurvey: In<'ko', typeof en.csatSurvey> = {
  question: '{subject}, 얼마나 만족하셨나요?',
  questionOfUs: '저희에게 얼마나 만족하셨나요?',
  low: '전혀 만족하지 않음',
  high: '매우 만족함',
};

export const cesSurvey: In<'ko', typeof en.cesSurvey> = {
  question: '{brand} 덕분에 문제를 쉽게 해결했다.',
  questionOfUs: '이곳 덕분에 문제를 쉽게 해결했다.',
  low: '전혀 그렇지 않다',
  high: '매우 그렇다',
};

export const expectationSurvey: In<'ko', typeof en.expectationSurvey> = {
  expected: '{subject}, 얼마나 좋을 것으로 기대하셨나요?',
  expectedOfUs: '얼마나 좋을 것으로 기대하셨나요?',
  perceived: '실제로는 얼마나 좋았나요?',
  low: '전혀 좋지 않음',
  high: '매우 좋음',
};
