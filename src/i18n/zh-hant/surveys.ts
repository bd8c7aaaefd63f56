import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'zh-Hant', typeof en.survey> = {
  end: '{score}，{meaning}',
  choose: '請選擇 {from} 到 {to} 之間的數字。',
  next: '繼續',
  promoter: '您最喜歡哪一點？',
  passive: '您給這個分數的主要原因是什麼？',
  detractor: '我們該改進什麼？',
  optional: '{question}（選填）',
  restored: '這是您上次寫的內容。',
  clear: '清除',
  send: '送出',
  sending: '送出中…',
  failed: '尚未送出，您寫的內容仍在這裡。',
  long: '內容過長，無法送出，請稍微縮短。您寫的內容仍在這裡。',
  full: '尚未送出：這部裝置上等待送出的回覆過多。請連線後再試一次，您寫的內容仍在這裡。',
  copy: '複製文字',
  thanks: '謝謝您的回覆。',
  reviews: '如果您願意，也可以告訴其他人：',
  none: '目前沒有需要您回答的問題。',
  later: '稍後再問',
  never: '不再詢問',
  close: '關閉',
};

export const npsSurvey: In<'zh-Hant', typeof en.npsSurvey> = {
  question: '您有多大可能會向朋友或同事推薦{brand}？',
  questionOfUs: '您有多大可能會向朋友或同事推薦我們？',
  low: '完全不可能',
  high: '非常可能',
};

export const csatSurvey: In<'zh-Hant', typeof en.csatSurvey> = {
  question: '您對{subject}的滿意程度如何？',
  questionOfUs: '您對我們的滿意程度如何？',
  low: '非常不滿意',
  high: '非常滿意',
};

export const cesSurvey: In<'zh-Hant', typeof en.cesSurvey> = {
  question: '{brand}讓我輕鬆解決了問題。',
  questionOfUs: '你們讓我輕鬆解決了問題。',
  low: '完全不同意',
  high: '完全同意',
};

export const expectationSurvey: In<'zh-Hant', typeof en.expectationSurvey> = {
  expected: '事前您期待{subject}有多好？',
  expectedOfUs: '事前您的期待有多高？',
  perceived: '實際上有多好？',
  low: '一點都不好',
  high: '非常好',
};
