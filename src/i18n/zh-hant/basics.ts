import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'zh-Hant', typeof en.states> = {
  loading: '載入中…',
  failed: '暫時無法載入。',
  retry: '重試',
  reference: '參考編號 {id}',
  offline: '目前沒有網路連線。',
  stale: '資料時間 {time}',
  blocked: '您的會員資格已暫停，請洽商家。',
  pending: '您的會員資格正在開通。',
};

export const guest: In<'zh-Hant', typeof en.guest> = {
  join: '加入{program}',
  signIn: '登入',
};

export const units: In<'zh-Hant', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'zh-Hant', typeof en.errors> = {
  offline: '目前沒有網路連線，請連線後再試一次。',
  unauthorized: '請先登入，再試一次。',
  forbidden: '您的會員資格無法進行這項操作，請洽商家。',
  'not-enrolled': '請先加入會員計畫。',
  'insufficient-points': '您的餘額還不夠。',
  'out-of-stock': '剛剛兌換完畢，請選擇其他獎勵。',
  'tier-required': '這項獎勵限較高等級的會員。',
  'limit-reached': '您的兌換次數已達上限。',
  ended: '活動已結束或尚未開始。',
  'cost-changed': '所需點數剛剛有變動，請再確認一次。',
  'not-found': '這項獎勵已不存在。',
  'rate-limited': '操作過於頻繁，請稍候一分鐘再試。',
  other: '我們這邊出了點問題，請稍後再試。',
};
