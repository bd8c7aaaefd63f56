import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'ko', typeof en.states> = {
  loading: '불러오는 중…',
  failed: '불러오지 못했어요.',
  retry: '다시 시도',
  reference: '참조 번호 {id}',
  offline: '오프라인 상태예요.',
  stale: '{time} 기준',
  blocked: '멤버십이 일시 정지되었어요. 매장에 문의해 주세요.',
  pending: '멤버십을 준비하고 있어요.',
};

export const guest: In<'ko', typeof en.guest> = {
  join: '{program} 가입하기',
  signIn: '로그인',
};

export const units: In<'ko', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'ko', typeof en.errors> = {
  offline: '오프라인 상태예요. 연결한 뒤 다시 시도해 주세요.',
  unauthorized: '로그인한 뒤 다시 시도해 주세요.',
  forbidden: '현재 멤버십으로는 이용할 수 없어요. 매장에 문의해 주세요.',
  'not-enrolled': '먼저 멤버십에 가입해 주세요.',
  'insufficient-points': '아직 잔액이 부족해요.',
  'out-of-stock': '방금 모두 소진되었어요. 다른 리워드를 골라 주세요.',
  'tier-required': '더 높은 등급을 위한 혜택이에요.',
  'limit-reached': '이용 가능한 횟수를 모두 사용했어요.',
  ended: '이미 끝났거나 아직 시작하지 않았어요.',
  'cost-changed': '필요한 포인트가 방금 바뀌었어요. 다시 확인해 주세요.',
  'not-found': '더 이상 없는 항목이에요.',
  'rate-limited': '시도가 너무 많아요. 1분 뒤에 다시 시도해 주세요.',
  other: '저희 쪽에 문제가 생겼어요. 잠시 후 다시 시도해 주세요.',
};
