import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'ko', typeof en.pointsBadge> = {
  exactly: '정확히 {points}',
  value: '{money} 상당',
  pending: '{points} 적립 예정',
  pendingFrom: '{points} 적립 예정, {date}',
  expiring: '{points} 소멸 예정: {date}',
  changed: '현재 잔액: {points}',
  details: '자세히',
  apple: 'Apple 지갑에 추가',
  google: 'Google 월렛에 추가',
};

export const metrics: In<'ko', typeof en.metrics> = {
  points: { other: '{amount}포인트' },
  spend: '{amount}',
  orders: { other: '주문 {amount}회' },
  visits: { other: '방문 {amount}회' },
  nights: { other: '{amount}박' },
  months: { other: '{amount}개월' },
};

export const tierProgress: In<'ko', typeof en.tierProgress> = {
  toNext: '{tier}까지 {missing} 남았어요',
  next: '다음 등급: {tier}',
  complete: '곧 {tier} 등급이 돼요',
  top: '최고 등급이에요. 함께해 주셔서 감사해요.',
  invited: '{tier} 등급은 초대로만 가입할 수 있어요',
  paid: '{tier} 등급은 유료예요',
  keep: '{tier} 유지: {date}까지 {missing}',
  until: '{tier}, {date}까지',
  since: '집계 기간: {from}부터 {to}까지',
  months: { other: '최근 {count}개월 기준' },
  days: { other: '최근 {count}일 기준' },
  atRisk: '등급 변경 예정',
  risk: '{date}부터 {then}, {missing} 더 채우면 유지돼요',
  then: '{date}부터 {then}',
  done: '{current} / {target}',
  left: '{missing} 남음',
  benefits: '혜택',
  changed: '{tier}: {progress}',
};
