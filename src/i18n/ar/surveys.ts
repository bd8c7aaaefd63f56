import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const survey: In<'ar', typeof en.survey> = {
  end: '{score}، {meaning}',
  choose: 'يُرجى اختيار رقم من {from} إلى {to}.',
  next: 'متابعة',
  promoter: 'ما أكثر ما أعجبك؟',
  passive: 'ما السبب الرئيسي لتقييمك؟',
  detractor: 'ما الذي ينبغي أن نحسّنه؟',
  optional: '{question} (اختياري)',
  restored: 'هذا ما كتبته في المرة السابقة.',
  clear: 'مسح',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  failed: 'لم يُرسل. ما كتبته لا يزال هنا.',
  long: 'النص أطول من أن يُرسل. يُرجى اختصاره. ما كتبته لا يزال هنا.',
  full: 'لم يُرسل: إجابات كثيرة تنتظر على هذا الجهاز. يُرجى إعادة المحاولة عند الاتصال بالإنترنت. ما كتبته لا يزال هنا.',
  copy: 'نسخ النص',
  thanks: 'شكرًا لك على إجابتك.',
  reviews: 'يمكنك أيضًا إخبار الآخرين:',
  none: 'لا يوجد سؤال لك الآن.',
  later: 'ذكّرني لاحقًا',
  never: 'عدم السؤال مجددًا',
  close: 'إغلاق',
};

export const npsSurvey: In<'ar', typeof en.npsSurvey> = {
  question: 'ما مدى احتمال أن توصي صديقًا أو زميلًا بـ {brand}؟',
  questionOfUs: 'ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟',
  low: 'غير محتمل إطلاقًا',
  high: 'محتمل جدًا',
};

export const csatSurvey: In<'ar', typeof en.csatSurvey> = {
  question: 'ما مدى رضاك عن {subject}؟',
  questionOfUs: 'ما مدى رضاك عنا؟',
  low: 'غير راضٍ إطلاقًا',
  high: 'راضٍ جدًا',
};

export const cesSurvey: In<'ar', typeof en.cesSurvey> = {
  question: 'سهّل عليّ {brand} حل مشكلتي.',
  questionOfUs: 'سهّلتم عليّ حل مشكلتي.',
  low: 'لا أوافق إطلاقًا',
  high: 'أوافق تمامًا',
};

export const expectationSurvey: In<'ar', typeof en.expectationSurvey> = {
  expected: 'إلى أي حد توقعت أن يكون {subject} جيدًا؟',
  expectedOfUs: 'إلى أي حد توقعت أن تكون التجربة جيدة؟',
  perceived: 'إلى أي حد كانت التجربة جيدة فعلًا؟',
  low: 'غير جيدة إطلاقًا',
  high: 'ممتازة',
};
