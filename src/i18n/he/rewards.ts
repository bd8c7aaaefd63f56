import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'he', typeof en.rewardsList> = {
  redeem: 'מימוש',
  checking: 'בודק…',
  from: 'החל מ־{points}',
  worth: 'בשווי {money}',
  left: 'נותרו {count} בלבד',
  ends: 'סיום: {date}',
  'insufficient-points': 'עוד {points}',
  'tier-required': 'מדרגת {tier} ומעלה',
  'out-of-stock': 'אזל המלאי',
  'limit-reached': 'הגעתם למגבלה',
  'not-started': 'התחלה: {date}',
  ended: 'הסתיים',
  locked: 'לא זמין כרגע',
  blocked: 'החברות מושהית',
  pending: 'החברות עדיין לא פעילה',
  guest: 'לחברי מועדון',
  empty: 'עדיין אין הטבות.',
  more: 'טעינת עוד',
  count: { one: 'הטבה אחת', two: 'שתי הטבות', other: '{count} הטבות' },
  'so-far': { one: 'הטבה אחת עד כה', two: 'שתי הטבות עד כה', other: '{count} הטבות עד כה' },
  none: 'אין הטבה מתאימה.',
  'none-so-far': 'עד כה אין הטבה מתאימה.',
};

export const rewardsBrowse: In<'he', typeof en.rewardsBrowse> = {
  search: 'חיפוש',
  category: 'קטגוריה',
  all: 'הכול',
  affordable: 'זמין לי עכשיו',
  sort: 'מיון לפי',
  given: 'מומלצים',
  cheapest: 'העלות הנמוכה ביותר',
  dearest: 'העלות הגבוהה ביותר',
  ending: 'מסתיימים בקרוב',
  name: 'שם',
  layout: 'תצוגה',
  grid: 'רשת',
  list: 'רשימה',
  clear: 'ניקוי מסננים',
};

export const amountChoice: In<'he', typeof en.amountChoice> = {
  label: 'בכמה תרצו להשתמש?',
  hint: 'מ־{min} עד {max}, בקפיצות של {step}',
  low: 'לפחות {points}.',
  high: 'לכל היותר {points}.',
  between: 'בקפיצות של {step}. הערך הקרוב ביותר הוא {points}.',
};
