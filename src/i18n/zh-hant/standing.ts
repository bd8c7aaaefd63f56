import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'zh-Hant', typeof en.pointsBadge> = {
  exactly: '確切數字為 {points}',
  value: '價值 {money}',
  pending: '{points} 即將入帳',
  pendingFrom: '{points} 將於{date}入帳',
  expiring: '{points} 將於{date}到期',
  changed: '最新餘額：{points}',
  details: '詳情',
  apple: '加入 Apple 錢包',
  google: '加到 Google 錢包',
};

export const metrics: In<'zh-Hant', typeof en.metrics> = {
  points: { other: '{amount} 點' },
  spend: '{amount}',
  orders: { other: '{amount} 筆訂單' },
  visits: { other: '{amount} 次到店' },
  nights: { other: '{amount} 晚' },
  months: { other: '{amount} 個月' },
};

export const tierProgress: In<'zh-Hant', typeof en.tierProgress> = {
  toNext: '再 {missing}，即可升級為{tier}',
  next: '下一個等級：{tier}',
  complete: '即將升級為{tier}',
  top: '您已達最高等級，感謝一路支持。',
  invited: '{tier}僅限受邀加入',
  paid: '{tier}為付費等級',
  keep: '保留{tier}：{date}前再 {missing}',
  until: '{tier}有效至{date}',
  since: '累計期間：{from}至{to}',
  months: { other: '最近 {count} 個月累計' },
  days: { other: '最近 {count} 天累計' },
  atRisk: '等級即將異動',
  risk: '{date}起為{then}；再累計 {missing} 即可保留等級',
  then: '{date}起為{then}',
  done: '{current} / {target}',
  left: '還差 {missing}',
  benefits: '會員禮遇',
  changed: '{tier}：{progress}',
};
