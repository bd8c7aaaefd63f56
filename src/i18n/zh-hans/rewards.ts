import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'zh-Hans', typeof en.rewardsList> = {
  redeem: '兑换',
  checking: '确认中…',
  from: '{points} 起',
  worth: '价值 {money}',
  left: '仅剩 {count} 件',
  ends: '{date}截止',
  'insufficient-points': '还差 {points}',
  'tier-required': '{tier}及以上可兑换',
  'out-of-stock': '已兑完',
  'limit-reached': '已达兑换上限',
  'not-started': '{date}开始',
  ended: '已结束',
  locked: '暂不可兑换',
  blocked: '会员资格已暂停',
  pending: '会员资格尚未开通',
  guest: '会员专享',
  empty: '暂时没有可兑换的奖励。',
  more: '加载更多',
  count: { other: '共 {count} 项奖励' },
  'so-far': { other: '目前找到 {count} 项奖励' },
  none: '没有符合条件的奖励。',
  'none-so-far': '目前还没有找到符合条件的奖励。',
};

export const rewardsBrowse: In<'zh-Hans', typeof en.rewardsBrowse> = {
  search: '搜索',
  category: '分类',
  all: '全部',
  affordable: '现在可兑换',
  sort: '排序',
  given: '推荐',
  cheapest: '花费从低到高',
  dearest: '花费从高到低',
  ending: '即将截止',
  name: '名称',
  layout: '布局',
  grid: '网格',
  list: '列表',
  clear: '清除筛选',
};

export const amountChoice: In<'zh-Hans', typeof en.amountChoice> = {
  label: '您想使用多少？',
  hint: '{min} 至 {max}，每档 {step}',
  low: '至少 {points}。',
  high: '最多可用 {points}。',
  between: '每档 {step}，最接近的是 {points}。',
};
