import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'zh-Hans', typeof en.pointsBadge> = {
  exactly: '准确数为 {points}',
  value: '价值 {money}',
  pending: '{points} 即将到账',
  pendingFrom: '{points} 将于{date}到账',
  expiring: '{points} 将于{date}过期',
  changed: '最新余额：{points}',
  details: '详情',
  apple: '添加到 Apple 钱包',
  google: '添加到 Google 钱包',
};

export const metrics: In<'zh-Hans', typeof en.metrics> = {
  points: { other: '{amount} 积分' },
  spend: '{amount}',
  orders: { other: '{amount} 笔订单' },
  visits: { other: '{amount} 次到店' },
  nights: { other: '{amount} 晚' },
  months: { other: '{amount} 个月' },
};

export const tierProgress: In<'zh-Hans', typeof en.tierProgress> = {
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
