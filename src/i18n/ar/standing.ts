import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'ar', typeof en.pointsBadge> = {
  exactly: 'بالضبط {points}',
  value: 'بقيمة {money}',
  pending: '{points} في الطريق',
  pendingFrom: '{points} في الطريق، {date}',
  expiring: '{points} تنتهي صلاحيتها {date}',
  changed: 'الرصيد الجديد: {points}',
  details: 'التفاصيل',
  apple: 'إضافة إلى Apple Wallet',
  google: 'إضافة إلى محفظة Google',
};

export const metrics: In<'ar', typeof en.metrics> = {
  points: {
    zero: '{amount} نقطة',
    one: 'نقطة واحدة',
    two: 'نقطتان',
    few: '{amount} نقاط',
    many: '{amount} نقطة',
    other: '{amount} نقطة',
  },
  spend: '{amount}',
  orders: {
    zero: '{amount} طلب',
    one: 'طلب واحد',
    two: 'طلبان',
    few: '{amount} طلبات',
    many: '{amount} طلبًا',
    other: '{amount} طلب',
  },
  visits: {
    zero: '{amount} زيارة',
    one: 'زيارة واحدة',
    two: 'زيارتان',
    few: '{amount} زيارات',
    many: '{amount} زيارة',
    other: '{amount} زيارة',
  },
  nights: {
    zero: '{amount} ليلة',
    one: 'ليلة واحدة',
    two: 'ليلتان',
    few: '{amount} ليالٍ',
    many: '{amount} ليلة',
    other: '{amount} ليلة',
  },
  months: {
    zero: '{amount} شهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{amount} أشهر',
    many: '{amount} شهرًا',
    other: '{amount} شهر',
  },
};

export const tierProgress: In<'ar', typeof en.tierProgress> = {
  toNext: 'بقي {missing} للوصول إلى {tier}',
  next: 'المستوى التالي: {tier}',
  complete: 'مستوى {tier} في الطريق إليك',
  top: 'وصلت إلى أعلى مستوى. شكرًا لك.',
  invited: 'مستوى {tier} بالدعوة فقط',
  paid: 'مستوى {tier} مدفوع',
  keep: 'للاحتفاظ بمستوى {tier}: {missing} حتى {date}',
  until: '{tier} حتى {date}',
  since: 'فترة الاحتساب: من {from} إلى {to}',
  months: {
    zero: 'الفترة المحتسبة: آخر {count} شهر',
    one: 'الفترة المحتسبة: الشهر الأخير',
    two: 'الفترة المحتسبة: آخر شهرين',
    few: 'الفترة المحتسبة: آخر {count} أشهر',
    many: 'الفترة المحتسبة: آخر {count} شهرًا',
    other: 'الفترة المحتسبة: آخر {count} شهر',
  },
  days: {
    zero: 'الفترة المحتسبة: آخر {count} يوم',
    one: 'الفترة المحتسبة: اليوم الأخير',
    two: 'الفترة المحتسبة: آخر يومين',
    few: 'الفترة المحتسبة: آخر {count} أيام',
    many: 'الفترة المحتسبة: آخر {count} يومًا',
    other: 'الفترة المحتسبة: آخر {count} يوم',
  },
  atRisk: 'معرّض للتغيير',
  risk: '{then} اعتبارًا من {date}، ما لم تُضف {missing}',
  then: '{then} اعتبارًا من {date}',
  done: '{current} من {target}',
  left: 'بقي {missing}',
  benefits: 'المزايا',
  changed: '{tier}: {progress}',
};
