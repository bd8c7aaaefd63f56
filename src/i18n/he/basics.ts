import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'he', typeof en.states> = {
  loading: 'טוען…',
  failed: 'לא הצלחנו לטעון.',
  retry: 'ניסיון נוסף',
  reference: 'מספר אסמכתה {id}',
  offline: 'אין חיבור לאינטרנט.',
  stale: 'נכון לשעה {time}',
  blocked: 'החברות שלכם מושהית. פנו לחנות.',
  pending: 'החברות שלכם בהקמה.',
};

export const guest: In<'he', typeof en.guest> = {
  join: 'הצטרפות אל {program}',
  signIn: 'כניסה',
};

export const units: In<'he', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'he', typeof en.errors> = {
  offline: 'אין חיבור לאינטרנט. התחברו ונסו שוב.',
  unauthorized: 'היכנסו לחשבון ונסו שוב.',
  forbidden: 'החברות שלכם אינה מאפשרת זאת. פנו לחנות.',
  'not-enrolled': 'קודם הצטרפו למועדון.',
  'insufficient-points': 'היתרה שלכם עדיין לא מספיקה.',
  'out-of-stock': 'זה עתה אזל. בחרו הטבה אחרת.',
  'tier-required': 'ההטבה מיועדת לדרגה גבוהה יותר.',
  'limit-reached': 'כבר ניצלתם את כל הפעמים האפשריות.',
  ended: 'זה הסתיים, או שטרם התחיל.',
  'cost-changed': 'העלות השתנתה זה עתה. בדקו שוב.',
  'not-found': 'זה כבר לא קיים.',
  'rate-limited': 'יותר מדי ניסיונות. המתינו דקה ונסו שוב.',
  other: 'משהו השתבש אצלנו. נסו שוב בעוד רגע.',
};
