import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'ar', typeof en.redeemDialog> = {
  title: 'استبدال {reward}',
  cost: 'التكلفة',
  left: 'الرصيد بعد الاستبدال',
  expires: 'الرمز صالح حتى',
  undo: 'يمكن التراجع حتى',
  final: 'لا يمكن التراجع عن هذا الاستبدال.',
  submit: 'استبدال {points}',
  cancel: 'ليس الآن',
  close: 'إغلاق',
  sending: 'جارٍ الاستبدال…',
  checking: 'جارٍ التحقق من إتمام الاستبدال…',
  unknown: 'لم يتأكد بعد',
  silent: 'لم يرد المتجر. مهما حدث، يتم الاستبدال مرة واحدة على الأكثر.',
  unsettled: 'غير مؤكد',
  unsure:
    'لم يوضّح المتجر هل تم الاستبدال، ولن تُعاد المحاولة تلقائيًا. يُرجى التحقق من رصيدك أو سؤال المتجر قبل الاستبدال مجددًا.',
  check: 'تحقق مجددًا',
  redeemed: 'أصبح {reward} لك',
  done: 'تم الاستبدال',
  changed: 'حدث تغيير: {what}. يُرجى المراجعة مجددًا.',
  thanks: 'شكرًا لك. لا يلزم أي إجراء آخر.',
  failed: 'لم يتم الاستبدال',
  missing: 'ينقصك {points}.',
};

export const issued: In<'ar', typeof en.issued> = {
  pending: 'قيد التجهيز',
  issued: 'جاهز للاستخدام',
  used: 'مُستخدَم',
  cancelled: 'تم التراجع عنه',
  failed: 'تعذّر الإصدار',
  expired: 'منتهي الصلاحية',
  refunded: 'أُعيدت النقاط',
  until: 'صالح حتى {date}',
  expires: 'ينتهي {date}',
  code: 'رمزك',
  scan: 'رمز للمسح',
  copy: 'نسخ',
  copied: 'تم النسخ',
  uncopied: 'النسخ غير متاح هنا. تم تحديد الرمز لك.',
  use: 'استخدمه الآن',
  paste: 'تم النسخ. الصقه عند الدفع.',
  undo: 'تراجع',
  undoUntil: 'يمكن التراجع حتى {date}.',
  ask: 'هل تريد التراجع؟ تستعيد {points} ويتوقف الرمز عن العمل.',
  askPlain: 'هل تريد التراجع؟ تستعيد نقاطك ويتوقف الرمز عن العمل.',
  keep: 'إبقاء',
  confirm: 'تأكيد التراجع',
  undoing: 'جارٍ التراجع…',
  undone: 'تم التراجع عن {reward}',
  back: 'عاد إلى رصيدك: {points}.',
  late: 'انتهت مهلة التراجع.',
  unsure: 'لم يتأكد بعد. يمكنك إعادة المحاولة بأمان.',
};

export const yourRewards: In<'ar', typeof en.yourRewards> = {
  empty: 'لم تستبدل شيئًا بعد. ستظهر رموزك هنا.',
  unnamed: 'مكافأة',
  more: 'عرض المزيد',
};
