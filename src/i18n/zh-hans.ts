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
  details: '详情',
};

export const metrics: Translated<typeof en.metrics> = {
  points: { other: '{amount} 积分' },
  spend: '{amount}',
  orders: { other: '{amount} 笔订单' },
  visits: { other: '{amount} 次到店' },
  nights: { other: '{amount} 晚' },
  months: { other: '{amount} 个月' },
};

export const tierProgress: Translated<typeof en.tierProgress> = {
  toNext: '还差 {missing}，即可升级为{tier}',
  next: '下一等级：{tier}',
  complete: '即将升级为{tier}',
  top: '您已达到最高等级，感谢一路相伴。',
  invited: '{tier}仅限受邀加入',
  paid: '{tier}为付费等级',
  keep: '保留{tier}：{date}前还差 {missing}',
  until: '{tier}有效期至{date}',
  since: '{from}至{to}期间累计',
  months: { other: '最近 {count} 个月累计' },
  days: { other: '最近 {count} 天累计' },
  atRisk: '等级即将变动',
  risk: '{date}起为{then}；再累计 {missing}，即可保级',
  then: '{date}起为{then}',
  done: '{current} / {target}',
  left: '还差 {missing}',
  benefits: '会员权益',
  changed: '{tier}：{progress}',
};

export const errors: Translated<typeof en.errors> = {
  offline: '当前没有网络连接，请联网后重试。',
  unauthorized: '请登录后重试。',
  forbidden: '您的会员资格暂不支持此操作，请联系商家。',
  'not-enrolled': '请先加入会员计划。',
  'insufficient-points': '您的余额还不够。',
  'out-of-stock': '刚刚兑完，请选择其他奖励。',
  'tier-required': '此奖励需要更高的会员等级。',
  'limit-reached': '您的兑换次数已达上限。',
  ended: '活动已结束或尚未开始。',
  'cost-changed': '所需积分刚刚有变化，请再看一下。',
  'not-found': '此奖励已不存在。',
  'rate-limited': '操作过于频繁，请稍等一分钟再试。',
  other: '我们这边出了点问题，请稍后重试。',
};

export * from './zh-hans/feedback.js';
export * from './zh-hans/rewards.js';
export * from './zh-hans/surveys.js';
