import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'ko', typeof en.redeemDialog> = {
  title: '{reward} 교환',
  cost: '차감',
  left: '교환 후 잔액',
  expires: '코드 유효 기한',
  undo: '취소 가능 기한',
  final: '교환 후에는 취소할 수 없어요.',
  submit: '{points} 사용하기',
  cancel: '나중에',
  close: '닫기',
  sending: '교환하는 중…',
  checking: '교환되었는지 확인하는 중…',
  unknown: '아직 확인되지 않음',
  silent: '매장에서 응답이 없어요. 어떤 경우에도 교환은 한 번만 이루어져요.',
  unsettled: '확인되지 않음',
  unsure:
    '교환 여부를 매장에서 알려 주지 않았고, 자동으로 다시 시도하지 않아요. 다시 교환하기 전에 잔액을 확인하거나 매장에 문의해 주세요.',
  check: '다시 확인',
  redeemed: '교환 완료: {reward}',
  done: '교환 완료',
  changed: '변경되었어요: {what}. 다시 확인해 주세요.',
  thanks: '감사해요. 더 하실 일은 없어요.',
  failed: '교환하지 못함',
  missing: '{points} 더 필요해요.',
};

export const issued: In<'ko', typeof en.issued> = {
  pending: '준비 중',
  issued: '사용 가능',
  used: '사용함',
  cancelled: '취소됨',
  failed: '발급하지 못함',
  expired: '기간 만료',
  refunded: '포인트 반환됨',
  until: '{date}까지 유효',
  expires: '만료: {date}',
  code: '내 코드',
  scan: '스캔용 코드',
  copy: '복사',
  copied: '복사됨',
  uncopied: '여기서는 복사할 수 없어요. 코드를 선택해 두었어요.',
  use: '지금 사용',
  paste: '복사했어요. 결제할 때 붙여 넣으세요.',
  undo: '취소',
  undoUntil: '{date}까지 취소할 수 있어요.',
  ask: '교환을 취소할까요? {points} 돌려받고, 코드는 더 이상 쓸 수 없어요.',
  askPlain: '교환을 취소할까요? 포인트를 돌려받고, 코드는 더 이상 쓸 수 없어요.',
  keep: '그대로 두기',
  confirm: '교환 취소',
  undoing: '취소하는 중…',
  undone: '교환 취소됨: {reward}',
  back: '잔액으로 돌아왔어요: {points}.',
  late: '취소할 수 있는 기간이 지났어요.',
  unsure: '아직 확인되지 않았어요. 다시 시도해도 안전해요.',
};

export const yourRewards: In<'ko', typeof en.yourRewards> = {
  empty: '아직 교환한 리워드가 없어요. 코드는 여기에 표시돼요.',
  unnamed: '리워드',
  more: '더 보기',
};
