import type * as en from './en.js';
import type { Translated } from './phrase.js';

export const states: Translated<typeof en.states> = {
  loading: '加载中…',
  failed: '暂时无法加载。',
  retry: '重试',
  reference: '参考编号 {id}',
  offline: '当前没有网络连接。',
  stale: '截至 {time}',
  blocked: '您的会员资格已暂停，请联系商家。',
  pending: '您的会员资格正在开通。',
};

export const guest: Translated<typeof en.guest> = {
  join: '加入{program}',
  signIn: '登录',
};

export const units: Translated<typeof en.units> = {
  points: '{amount} {name}',
};

export const pointsBadge: Translated<typeof en.pointsBadge> = {
  exactly: '准确数为 {points}',
  value: '价值 {money}',
  pending: '{points} 即将到账',
  pendingFrom: '{points} 将于{date}到账',
  expiring: '{points} 将于{date}过期',
  changed: '最新余额：{points}',
};
