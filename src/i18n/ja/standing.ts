import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'ja', typeof en.pointsBadge> = {
  exactly: '正確には{points}',
  value: '{money}相当',
  pending: '{points}が加算予定',
  pendingFrom: '{points}が{date}に加算予定',
  expiring: '{points}の有効期限：{date}',
  changed: '現在の残高：{points}',
  details: '詳細',
  apple: 'Apple ウォレットに追加',
  google: 'Google ウォレットに追加',
};

export const metrics: In<'ja', typeof en.metrics> = {
  points: { other: '{amount}ポイント' },
  spend: '{amount}',
  orders: { other: '{amount}回のご注文' },
  visits: { other: '{amount}回のご来店' },
  nights: { other: '{amount}泊' },
  months: { other: '{amount}か月' },
};

export const tierProgress: In<'ja', typeof en.tierProgress> = {
  toNext: '{tier}まであと{missing}',
  next: '次のランク：{tier}',
  complete: 'まもなく{tier}になります',
  top: '最上位ランクです。ご愛顧ありがとうございます。',
  invited: '{tier}は招待制です',
  paid: '{tier}は有料のランクです',
  keep: '{tier}を維持：{date}までにあと{missing}',
  until: '{tier}（{date}まで）',
  since: '集計期間：{from}～{to}',
  months: { other: '直近{count}か月の集計' },
  days: { other: '直近{count}日の集計' },
  atRisk: 'ランク変更の可能性',
  risk: '{date}から{then}になります。あと{missing}で維持できます',
  then: '{date}から{then}になります',
  done: '{current} / {target}',
  left: 'あと{missing}',
  benefits: '会員特典',
  changed: '{tier}：{progress}',
};
