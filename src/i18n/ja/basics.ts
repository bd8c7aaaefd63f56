import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'ja', typeof en.states> = {
  loading: '読み込み中…',
  failed: '読み込めませんでした。',
  retry: 'もう一度試す',
  reference: '参照番号 {id}',
  offline: 'オフラインです。',
  stale: '{time}時点の情報です',
  blocked: '会員資格は現在停止中です。店舗までお問い合わせください。',
  pending: '会員登録の手続き中です。',
};

export const guest: In<'ja', typeof en.guest> = {
  join: '{program}に入会する',
  signIn: 'ログイン',
};

export const units: In<'ja', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'ja', typeof en.errors> = {
  offline: 'オフラインです。接続してからもう一度お試しください。',
  unauthorized: 'ログインしてからもう一度お試しください。',
  forbidden: '現在の会員資格ではご利用いただけません。店舗までお問い合わせください。',
  'not-enrolled': '先に会員登録をお願いします。',
  'insufficient-points': '残高がまだ足りません。',
  'out-of-stock': 'たった今なくなりました。ほかの特典をお選びください。',
  'tier-required': '上位ランクの方の特典です。',
  'limit-reached': 'ご利用回数の上限に達しています。',
  ended: '終了したか、まだ始まっていません。',
  'cost-changed': '必要なポイント数が変わりました。もう一度ご確認ください。',
  'not-found': 'この特典はもうありません。',
  'rate-limited': '操作が続いたため、1分ほど待ってからもう一度お試しください。',
  other: 'こちらで問題が起きました。しばらくしてからもう一度お試しください。',
};
