import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'zh-Hant', typeof en.feedbackFiles> = {
  title: '照片與檔案',
  add: '新增檔案',
  camera: '拍照',
  hint: { other: '最多 {count} 個檔案，每個不超過 {size}。也可以拖放或貼到這裡。' },
  added: '已附上 {name}。',
  removed: '已移除 {name}。',
  remove: '移除 {name}',
  sending: '正在送出您的訊息與檔案…',
  type: '未附上 {name}：不支援這類檔案。',
  empty: '未附上 {name}：檔案是空的。',
  size: '未附上 {name}：檔案超過 {max}。',
  total: '未附上 {name}：所有檔案合計不得超過 {max}。',
  count: '未附上 {name}：檔案數量已達上限。',
  unkept: '這部裝置沒有空間存放檔案。送出完成前，請不要關閉這個頁面。',
  lost: '部分檔案已不在這部裝置上，未能一併送出。',
};

export const feedbackPrivacy: In<'zh-Hant', typeof en.feedbackPrivacy> = {
  found: '為了您的安全，我們建議從訊息中去掉：',
  card: '信用卡號',
  email: '電子郵件地址',
  phone: '電話號碼',
  token: '存取金鑰',
  'mark-card': '[信用卡號]',
  'mark-email': '[電子郵件]',
  'mark-phone': '[電話]',
  'mark-token': '[金鑰]',
  preview: '將送出的內容：',
  redact: '去掉後送出',
  keep: '照原文送出',
};

export const feedbackKept: In<'zh-Hant', typeof en.feedbackKept> = {
  title: { other: '{count} 則訊息未能送出' },
  edit: '修改後重新送出',
  forget: '刪除',
};
