import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'ar', typeof en.rewardsList> = {
  redeem: 'استبدال',
  checking: 'جارٍ التحقق…',
  from: 'من {points}',
  worth: 'بقيمة {money}',
  left: 'بقي {count} فقط',
  ends: 'ينتهي {date}',
  'insufficient-points': 'ينقصك {points}',
  'tier-required': 'من مستوى {tier} فأعلى',
  'out-of-stock': 'نفدت الكمية',
  'limit-reached': 'بلغت الحد الأقصى',
  'not-started': 'يبدأ {date}',
  ended: 'انتهى',
  locked: 'غير متاح الآن',
  blocked: 'العضوية موقوفة مؤقتًا',
  pending: 'العضوية غير مفعّلة بعد',
  guest: 'للأعضاء',
  empty: 'لا توجد مكافآت بعد.',
  more: 'تحميل المزيد',
  count: {
    zero: 'لا توجد مكافآت',
    one: 'مكافأة واحدة',
    two: 'مكافأتان',
    few: '{count} مكافآت',
    many: '{count} مكافأة',
    other: '{count} مكافأة',
  },
  'so-far': {
    zero: 'لا توجد مكافآت حتى الآن',
    one: 'مكافأة واحدة حتى الآن',
    two: 'مكافأتان حتى الآن',
    few: '{count} مكافآت حتى الآن',
    many: '{count} مكافأة حتى الآن',
    other: '{count} مكافأة حتى الآن',
  },
  none: 'لا توجد مكافأة مطابقة.',
  'none-so-far': 'لا توجد مكافأة مطابقة حتى الآن.',
};

export const rewardsBrowse: In<'ar', typeof en.rewardsBrowse> = {
  search: 'بحث',
  category: 'الفئة',
  all: 'الكل',
  affordable: 'متاح لي الآن',
  sort: 'الترتيب حسب',
  given: 'المختارة',
  cheapest: 'الأقل تكلفة',
  dearest: 'الأعلى تكلفة',
  ending: 'تنتهي قريبًا',
  name: 'الاسم',
  layout: 'طريقة العرض',
  grid: 'شبكة',
  list: 'قائمة',
  clear: 'مسح عوامل التصفية',
};

export const amountChoice: In<'ar', typeof en.amountChoice> = {
  label: 'ما المقدار الذي تريد استخدامه؟',
  hint: 'من {min} إلى {max}، بزيادة قدرها {step}',
  low: '{points} على الأقل.',
  high: '{points} على الأكثر.',
  between: 'بزيادة قدرها {step}. أقرب قيمة هي {points}.',
};
