import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'ja', typeof en.redeemDialog> = {
  title: '{reward}に交換する',
  cost: '必要数',
  left: '交換後の残高',
  expires: 'コードの有効期限',
  undo: '取り消し期限',
  final: '交換後の取り消しはできません。',
  submit: '{points}で交換する',
  cancel: '今はしない',
  close: '閉じる',
  sending: '交換しています…',
  checking: '交換できたか確認しています…',
  unknown: 'まだ確認できていません',
  silent: '店舗から応答がありません。いずれの場合も、交換は一度しか行われません。',
  unsettled: '確認できませんでした',
  unsure:
    '交換できたかどうか店舗から回答がなく、再試行は行いません。もう一度交換する前に、残高をご確認いただくか、店舗までお問い合わせください。',
  check: 'もう一度確認する',
  redeemed: '{reward}に交換しました',
  done: '交換しました',
  changed: '変更がありました：{what}。もう一度ご確認ください。',
  thanks: 'ありがとうございます。お手続きは以上です。',
  failed: '交換できませんでした',
  missing: 'あと{points}必要です。',
};

export const issued: In<'ja', typeof en.issued> = {
  pending: '準備中',
  issued: '利用できます',
  used: '使用済み',
  cancelled: '取り消し済み',
  failed: '発行できませんでした',
  expired: '期限切れ',
  refunded: 'ポイント返還済み',
  until: '有効期限：{date}',
  expires: '有効期限：{date}',
  code: 'コード',
  scan: '読み取り用コード',
  copy: 'コピー',
  copied: 'コピーしました',
  uncopied: 'ここではコピーできません。コードを選択してあります。',
  use: '今すぐ使う',
  paste: 'コピーしました。お支払い時に貼り付けてください。',
  undo: '取り消す',
  undoUntil: '取り消し期限：{date}',
  ask: '取り消しますか？{points}が戻り、コードは使えなくなります。',
  askPlain: '取り消しますか？ポイントが戻り、コードは使えなくなります。',
  keep: 'そのままにする',
  confirm: '取り消す',
  undoing: '取り消しています…',
  undone: '{reward}を取り消しました',
  back: '残高に戻りました：{points}',
  late: '取り消し期限を過ぎています。',
  unsure: 'まだ確認できていません。もう一度試しても問題ありません。',
};

export const yourRewards: In<'ja', typeof en.yourRewards> = {
  empty: 'まだ交換した特典はありません。コードはここに表示されます。',
  unnamed: '特典',
  more: 'さらに表示',
};
