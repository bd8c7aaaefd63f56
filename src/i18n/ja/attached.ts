import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'ja', typeof en.feedbackFiles> = {
  title: '写真とファイル',
  add: 'ファイルを追加',
  camera: '写真を撮る',
  hint: { other: '最大{count}個、1個につき{size}まで。ここにドロップまたは貼り付けもできます。' },
  added: '{name}を添付しました。',
  removed: '{name}を外しました。',
  remove: '{name}を外す',
  sending: 'メッセージとファイルを送信しています…',
  type: '{name}は添付できません。この種類のファイルには対応していません。',
  empty: '{name}は添付できません。中身が空です。',
  size: '{name}は添付できません。{max}を超えています。',
  total: '{name}は添付できません。合計{max}までです。',
  count: '{name}は添付できません。ファイル数の上限に達しています。',
  unkept: 'この端末にはファイルを保存する空きがありません。送信が終わるまでこのページを開いたままにしてください。',
  lost: 'この端末から失われたファイルは、一緒に送信できませんでした。',
};

export const feedbackPrivacy: In<'ja', typeof en.feedbackPrivacy> = {
  found: '安全のため、次の内容は送らないことをおすすめします：',
  card: 'カード番号',
  email: 'メールアドレス',
  phone: '電話番号',
  token: 'アクセスキー',
  'mark-card': '[カード番号]',
  'mark-email': '[メール]',
  'mark-phone': '[電話番号]',
  'mark-token': '[キー]',
  preview: '送信される内容：',
  redact: '除いて送信する',
  keep: 'このまま送信する',
};

export const feedbackKept: In<'ja', typeof en.feedbackKept> = {
  title: { other: '{count}件のメッセージを送信できませんでした' },
  edit: '編集して再送する',
  forget: '削除',
};
