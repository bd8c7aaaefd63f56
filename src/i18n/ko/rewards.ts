import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'ko', typeof en.rewardsList> = {
  redeem: '교환하기',
  checking: '확인 중…',
  from: '{points}부터',
  worth: '{money} 상당',
  left: '{count}개 남음',
  ends: '종료: {date}',
  'insufficient-points': '{points} 더 필요',
  'tier-required': '{tier} 등급부터',
  'out-of-stock': '품절',
  'limit-reached': '한도 도달',
  'not-started': '시작: {date}',
  ended: '종료됨',
  locked: '지금은 이용할 수 없음',
  blocked: '멤버십 일시 정지',
  pending: '멤버십 준비 중',
  guest: '회원 전용',
  empty: '아직 리워드가 없어요.',
  more: '더 불러오기',
  count: { other: '리워드 {count}개' },
  'so-far': { other: '지금까지 리워드 {count}개' },
  none: '조건에 맞는 리워드가 없어요.',
  'none-so-far': '아직 조건에 맞는 리워드가 없어요.',
};

export const rewardsBrowse: In<'ko', typeof en.rewardsBrowse> = {
  search: '검색',
  category: '카테고리',
  all: '전체',
  affordable: '지금 교환 가능',
  sort: '정렬',
  given: '추천순',
  cheapest: '적은 포인트순',
  dearest: '많은 포인트순',
  ending: '마감 임박순',
  name: '이름순',
  layout: '보기 방식',
  grid: '격자',
  list: '목록',
  clear: '필터 초기화',
};

export const amountChoice: In<'ko', typeof en.amountChoice> = {
  label: '얼마나 사용할까요?',
  hint: '{min}부터 {max}까지, {step} 단위',
  low: '최소 {points}부터 가능해요.',
  high: '최대 {points}까지 가능해요.',
  between: '{step} 단위예요. 가장 가까운 값은 {points}.',
};
