import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'zh-Hant', typeof en.rewardsList> = {
  redeem: '兌換',
  checking: '確認中…',
  from: '{points} 起',
  worth: '價值 {money}',
  left: '僅剩 {count} 件',
  ends: '{date}截止',
  'insufficient-points': '還差 {points}',
  'tier-required': '{tier}以上可兌換',
  'out-of-stock': '已兌換完畢',
  'limit-reached': '已達兌換上限',
  'not-started': '{date}開始',
  ended: '已結束',
  locked: '目前無法兌換',
  blocked: '會員資格已暫停',
  pending: '會員資格尚未開通',
  guest: '會員專屬',
  empty: '目前還沒有可兌換的獎勵。',
  more: '載入更多',
  count: { other: '共 {count} 項獎勵' },
  'so-far': { other: '目前找到 {count} 項獎勵' },
  none: '沒有符合條件的獎勵。',
  'none-so-far': '目前還沒找到符合條件的獎勵。',
};

export const rewardsBrowse: In<'zh-Hant', typeof en.rewardsBrowse> = {
  search: '搜尋',
  category: '分類',
  all: '全部',
  affordable: '現在可兌換',
  sort: '排序',
  given: '精選',
  cheapest: '所需點數由低到高',
  dearest: '所需點數由高到低',
  ending: '即將截止',
  name: '名稱',
  layout: '版面',
  grid: '格狀',
  list: '清單',
  clear: '清除篩選',
};

export const amountChoice: In<'zh-Hant', typeof en.amountChoice> = {
  label: '您想使用多少？',
  hint: '{min} 至 {max}，每次增減 {step}',
  low: '至少 {points}。',
  high: '最多可用 {points}。',
  between: '每次增減 {step}，最接近的是 {points}。',
};
