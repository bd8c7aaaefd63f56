import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'he', typeof en.pointsBadge> = {
  exactly: 'בדיוק {points}',
  value: 'בשווי {money}',
  pending: '{points} בדרך',
  pendingFrom: '{points} בדרך, {date}',
  expiring: '{points} לפני פקיעה: {date}',
  changed: 'יתרה חדשה: {points}',
  details: 'פרטים',
  apple: 'הוספה ל־Apple Wallet',
  google: 'הוספה ל־Google Wallet',
};

export const metrics: In<'he', typeof en.metrics> = {
  points: { one: '{amount} נקודה', two: '{amount} נקודות', other: '{amount} נקודות' },
  spend: '{amount}',
  orders: { one: 'הזמנה אחת', two: 'שתי הזמנות', other: '{amount} הזמנות' },
  visits: { one: 'ביקור אחד', two: 'שני ביקורים', other: '{amount} ביקורים' },
  nights: { one: 'לילה אחד', two: 'שני לילות', other: '{amount} לילות' },
  months: { one: 'חודש אחד', two: 'חודשיים', other: '{amount} חודשים' },
};

export const tierProgress: In<'he', typeof en.tierProgress> = {
  toNext: 'עוד {missing} עד {tier}',
  next: 'הדרגה הבאה: {tier}',
  complete: 'דרגת {tier} בדרך אליכם',
  top: 'הגעתם לדרגה הגבוהה ביותר. תודה.',
  invited: 'דרגת {tier} בהזמנה בלבד',
  paid: 'דרגת {tier} היא בתשלום',
  keep: 'כדי לשמור על {tier}: {missing} עד {date}',
  until: '{tier} עד {date}',
  since: 'תקופת הצבירה: מ־{from} עד {to}',
  months: { one: 'לפי החודש האחרון', two: 'לפי החודשיים האחרונים', other: 'לפי {count} החודשים האחרונים' },
  days: { one: 'לפי היום האחרון', two: 'לפי היומיים האחרונים', other: 'לפי {count} הימים האחרונים' },
  atRisk: 'בסיכון',
  risk: '{then} החל מ־{date}, אלא אם תוסיפו {missing}',
  then: '{then} החל מ־{date}',
  done: '{current} מתוך {target}',
  left: 'עוד {missing}',
  benefits: 'הטבות הדרגה',
  changed: '{tier}: {progress}',
};
