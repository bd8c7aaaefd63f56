import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'ar', typeof en.states> = {
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر التحميل.',
  retry: 'إعادة المحاولة',
  reference: 'الرقم المرجعي {id}',
  offline: 'لا يوجد اتصال بالإنترنت.',
  stale: 'بيانات الساعة {time}',
  blocked: 'عضويتك موقوفة مؤقتًا. يُرجى التواصل مع المتجر.',
  pending: 'يجري تفعيل عضويتك.',
};

export const guest: In<'ar', typeof en.guest> = {
  join: 'الانضمام إلى {program}',
  signIn: 'تسجيل الدخول',
};

export const units: In<'ar', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'ar', typeof en.errors> = {
  offline: 'لا يوجد اتصال بالإنترنت. يُرجى الاتصال ثم إعادة المحاولة.',
  unauthorized: 'يُرجى تسجيل الدخول ثم إعادة المحاولة.',
  forbidden: 'عضويتك لا تتيح ذلك. يُرجى التواصل مع المتجر.',
  'not-enrolled': 'يُرجى الانضمام إلى البرنامج أولًا.',
  'insufficient-points': 'رصيدك لا يكفي بعد.',
  'out-of-stock': 'نفدت الكمية للتو. يُرجى اختيار مكافأة أخرى.',
  'tier-required': 'هذه المكافأة لمستوى أعلى.',
  'limit-reached': 'بلغت الحد الأقصى لمرات الاستفادة.',
  ended: 'انتهى العرض أو لم يبدأ بعد.',
  'cost-changed': 'تغيّرت التكلفة للتو. يُرجى الاطلاع عليها مجددًا.',
  'not-found': 'لم تعد متاحة.',
  'rate-limited': 'محاولات كثيرة. يُرجى الانتظار دقيقة ثم إعادة المحاولة.',
  other: 'حدث خلل من جانبنا. يُرجى إعادة المحاولة بعد قليل.',
};
