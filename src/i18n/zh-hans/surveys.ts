import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'zh-Hans', typeof en.survey> = {
  end: '{score}，{meaning}',
  choose: '请选择 {from} 到 {to} 之间的一个数字。',
  next: '继续',
  promoter: '您最喜欢的是什么？',
  passive: '您打这个分数的主要原因是什么？',
  detractor: '我们应该改进什么？',
  optional: '{question}（选填）',
  restored: '这是您上次写的内容。',
  clear: '清除',
  send: '提交',
  sending: '正在提交…',
  failed: '尚未提交成功，您写的内容仍在这里。',
  long: '内容过长，无法提交，请适当缩短。您写的内容仍在这里。',
  full: '尚未提交成功：此设备上待提交的回答过多。请联网后重试，您写的内容仍在这里。',
  copy: '复制文字',
  thanks: '感谢您的回答。',
  reviews: '如果愿意，也可以告诉其他人：',
  none: '目前没有需要您回答的问题。',
  later: '稍后再问',
  never: '不再询问',
  close: '关闭',
};

export const npsSurvey: In<'zh-Hans', typeof en.npsSurvey> = {
  question: '您有多大可能向朋友或同事推荐{brand}？',
  questionOfUs: '您有多大可能向朋友或同事推荐我们？',
  low: '完全不可能',
  high: '非常可能',
};

export const csatSurvey: In<'zh-Hans', typeof en.csatSurvey> = {
  question: '您对{subject}的满意程度如何？',
  questionOfUs: '您对我们的满意程度如何？',
  low: '非常不满意',
  high: '非常满意',
};

export const cesSurvey: In<'zh-Hans', typeof en.cesSurvey> = {
  question: '{brand}让我轻松地解决了问题。',
  questionOfUs: '你们让我轻松地解决了问题。',
  low: '完全不同意',
  high: '完全同意',
};

export const expectationSurvey: In<'zh-Hans', typeof en.expectationSurvey> = {
  expected: '此前，您期望{subject}有多好？',
  expectedOfUs: '此前，您的期望有多高？',
  perceived: '实际体验有多好？',
  low: '很差',
  high: '非常好',
};
