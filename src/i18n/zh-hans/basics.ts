import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'zh-Hans', typeof en.states> = {
  loading: '加载中…',
  failed: '暂时无法加载。',
  retry: '重试',
  reference: '参考编号 {id}',
  offline: '当前没有网络连接。',
  stale: '截至 {time}',
  blocked: '您的会员资格已暂停，请联系商家。',
  pending: '您的会员资格正在开通。',
};

export const guest: In<'zh-Hans', typeof en.guest> = {
  join: '加入{program}',
  signIn: '登录',
};

export const units: In<'zh-Hans', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'zh-Hans', typeof en.errors> = {
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
