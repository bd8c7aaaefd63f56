import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'he', typeof en.feedbackFiles> = {
  title: 'תמונות וקבצים',
  add: 'הוספת קבצים',
  camera: 'צילום תמונה',
  hint: {
    one: 'קובץ אחד של {size} לכל היותר. אפשר גם לגרור או להדביק אותו כאן.',
    two: 'שני קבצים לכל היותר, {size} כל אחד. אפשר גם לגרור או להדביק אותם כאן.',
    other: 'עד {count} קבצים, {size} כל אחד. אפשר גם לגרור או להדביק אותם כאן.',
  },
  added: 'הקובץ {name} צורף.',
  removed: 'הקובץ {name} הוסר.',
  remove: 'הסרת {name}',
  sending: 'שולח את ההודעה עם הקבצים…',
  type: 'הקובץ {name} לא צורף: סוג קובץ זה אינו נתמך.',
  empty: 'הקובץ {name} לא צורף: הוא ריק.',
  size: 'הקובץ {name} לא צורף: הוא גדול מ־{max}.',
  total: 'הקובץ {name} לא צורף: כל הקבצים יחד מוגבלים ל־{max}.',
  count: 'הקובץ {name} לא צורף: הגעתם למספר הקבצים המרבי.',
  unkept: 'אין במכשיר הזה מקום לקבצים. השאירו את הדף פתוח עד שיישלחו.',
  lost: 'קבצים שכבר לא היו במכשיר הזה לא נשלחו.',
};

export const feedbackPrivacy: In<'he', typeof en.feedbackPrivacy> = {
  found: 'למען בטיחותכם, היינו משמיטים מההודעה:',
  card: 'מספר כרטיס',
  email: 'כתובת אימייל',
  phone: 'מספר טלפון',
  token: 'מפתח גישה',
  'mark-card': '[מספר כרטיס]',
  'mark-email': '[אימייל]',
  'mark-phone': '[טלפון]',
  'mark-token': '[מפתח]',
  preview: 'מה שיישלח:',
  redact: 'השמטה ושליחה',
  keep: 'שליחה כמות שהיא',
};

export const feedbackKept: In<'he', typeof en.feedbackKept> = {
  title: { one: 'הודעה אחת לא נשלחה', two: 'שתי הודעות לא נשלחו', other: '{count} הודעות לא נשלחו' },
  edit: 'עריכה ושליחה מחדש',
  forget: 'מחיקה',
};
