import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'he', typeof en.survey> = {
  end: '{score}, {meaning}',
  choose: 'בחרו מספר מ־{from} עד {to}.',
  next: 'המשך',
  promoter: 'מה אהבתם יותר מכול?',
  passive: 'מה הסיבה העיקרית לציון שנתתם?',
  detractor: 'מה כדאי לנו לשפר?',
  optional: '{question} (לא חובה)',
  restored: 'זה מה שכתבתם בפעם הקודמת.',
  clear: 'ניקוי',
  send: 'שליחה',
  sending: 'שולח…',
  failed: 'לא נשלח. מה שכתבתם עדיין כאן.',
  long: 'הטקסט ארוך מדי לשליחה. קצרו אותו. מה שכתבתם עדיין כאן.',
  full: 'לא נשלח: יותר מדי תשובות ממתינות במכשיר הזה. נסו שוב כשיהיה חיבור. מה שכתבתם עדיין כאן.',
  copy: 'העתקת הטקסט',
  thanks: 'תודה על התשובה.',
  reviews: 'אם תרצו, ספרו גם לאחרים:',
  none: 'אין לנו כרגע שאלה אליכם.',
  later: 'תשאלו אותי אחר כך',
  never: 'לא לשאול שוב',
  close: 'סגירה',
};

export const npsSurvey: In<'he', typeof en.npsSurvey> = {
  question: 'מה הסיכוי שתמליצו על {brand} לחברים או לעמיתים?',
  questionOfUs: 'מה הסיכוי שתמליצו עלינו לחברים או לעמיתים?',
  low: 'אין סיכוי כלל',
  high: 'סיכוי גבוה מאוד',
};

export const csatSurvey: In<'he', typeof en.csatSurvey> = {
  question: 'עד כמה הייתם מרוצים: {subject}?',
  questionOfUs: 'עד כמה הייתם מרוצים מאיתנו?',
  low: 'כלל לא מרוצים',
  high: 'מרוצים מאוד',
};

export const cesSurvey: In<'he', typeof en.cesSurvey> = {
  question: 'ב־{brand} הקלו עליי לפתור את הבעיה.',
  questionOfUs: 'הקלתם עליי לפתור את הבעיה.',
  low: 'כלל לא נכון',
  high: 'נכון מאוד',
};

export const expectationSurvey: In<'he', typeof en.expectationSurvey> = {
  expected: 'עד כמה ציפיתם לרמה טובה: {subject}?',
  expectedOfUs: 'עד כמה ציפיתם שזה יהיה טוב?',
  perceived: 'עד כמה זה היה טוב בפועל?',
  low: 'כלל לא טוב',
  high: 'מצוין',
};
