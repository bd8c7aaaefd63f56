import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'ja', typeof en.survey> = {
  end: '{score}、{meaning}',
  choose: '{from}から{to}の数字をお選びください。',
  next: '次へ',
  promoter: '特によかった点は何ですか？',
  passive: 'その点数を付けた主な理由は何ですか？',
  detractor: 'どのような点を改善すべきですか？',
  optional: '{question}（任意）',
  restored: '前回ご記入いただいた内容です。',
  clear: '消去',
  send: '送信',
  sending: '送信中…',
  failed: '送信できませんでした。ご記入内容は残っています。',
  long: '長すぎて送信できません。短くしてください。ご記入内容は残っています。',
  full: '送信できませんでした。この端末で送信待ちの回答が多すぎます。オンラインのときにもう一度お試しください。ご記入内容は残っています。',
  copy: '文章をコピー',
  thanks: 'ご回答ありがとうございます。',
  reviews: 'よろしければ、ほかの方にもご紹介ください：',
  none: '現在お伺いする質問はありません。',
  later: '後で答える',
  never: '今後表示しない',
  close: '閉じる',
};

export const npsSurvey: In<'ja', typeof en.npsSurvey> = {
  question: '{brand}を親しい友人や同僚に薦める可能性はどのくらいありますか？',
  questionOfUs: '当店を親しい友人や同僚に薦める可能性はどのくらいありますか？',
  low: 'まったく可能性がない',
  high: '非常に可能性が高い',
};

export const csatSurvey: In<'ja', typeof en.csatSurvey> = {
  question: '{subject}にどのくらい満足されましたか？',
  questionOfUs: '当店にどのくらい満足されましたか？',
  low: 'まったく満足していない',
  high: '非常に満足している',
};

export const cesSurvey: In<'ja', typeof en.cesSurvey> = {
  question: '{brand}のおかげで、用件を簡単に解決できた。',
  questionOfUs: '当店のおかげで、用件を簡単に解決できた。',
  low: 'まったくそう思わない',
  high: '非常にそう思う',
};

export const expectationSurvey: In<'ja', typeof en.expectationSurvey> = {
  expected: '{subject}はどのくらい良いと期待していましたか？',
  expectedOfUs: 'どのくらい良いと期待していましたか？',
  perceived: '実際はどのくらい良かったですか？',
  low: 'まったく良くない',
  high: '非常に良い',
};
