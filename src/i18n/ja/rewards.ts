import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'ja', typeof en.rewardsList> = {
  redeem: '交換する',
  checking: '確認中…',
  from: '{points}から',
  worth: '{money}相当',
  left: '残り{count}点',
  ends: '終了：{date}',
  'insufficient-points': 'あと{points}',
  'tier-required': '{tier}以上',
  'out-of-stock': '在庫なし',
  'limit-reached': '上限に達しました',
  'not-started': '開始：{date}',
  ended: '終了しました',
  locked: '現在ご利用いただけません',
  blocked: '会員資格停止中',
  pending: '会員登録の手続き中',
  guest: '会員限定',
  empty: '特典はまだありません。',
  more: 'さらに読み込む',
  count: { other: '特典{count}件' },
  'so-far': { other: '現在{count}件の特典' },
  none: '条件に合う特典はありません。',
  'none-so-far': '今のところ条件に合う特典はありません。',
};

export const rewardsBrowse: In<'ja', typeof en.rewardsBrowse> = {
  search: '検索',
  category: 'カテゴリー',
  all: 'すべて',
  affordable: '今すぐ交換できる',
  sort: '並べ替え',
  given: 'おすすめ順',
  cheapest: '必要数が少ない順',
  dearest: '必要数が多い順',
  ending: '終了が近い順',
  name: '名前順',
  layout: '表示形式',
  grid: 'グリッド',
  list: 'リスト',
  clear: '絞り込みを解除',
};

export const amountChoice: In<'ja', typeof en.amountChoice> = {
  label: 'いくつ使いますか？',
  hint: '{min}～{max}、{step}単位',
  low: '{points}以上でご指定ください。',
  high: '使えるのは{points}までです。',
  between: '{step}単位です。最も近いのは{points}です。',
};
