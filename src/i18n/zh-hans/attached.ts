import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'zh-Hans', typeof en.feedbackFiles> = {
  title: '照片和文件',
  add: '添加文件',
  camera: '拍照',
  hint: { other: '最多 {count} 个文件，每个不超过 {size}。也可拖放或粘贴到此处。' },
  added: '已添加 {name}。',
  removed: '已移除 {name}。',
  remove: '移除 {name}',
  sending: '正在发送您的留言和文件…',
  type: '未添加 {name}：不支持此类文件。',
  empty: '未添加 {name}：文件为空。',
  size: '未添加 {name}：文件超过 {max}。',
  total: '未添加 {name}：所有文件合计不得超过 {max}。',
  count: '未添加 {name}：文件数量已达上限。',
  unkept: '此设备没有空间保存这些文件。请在发送完成前不要关闭此页面。',
  lost: '部分文件已不在此设备上，未能一同发送。',
};

export const feedbackPrivacy: In<'zh-Hans', typeof en.feedbackPrivacy> = {
  found: '为保护您的安全，我们建议从留言中去掉：',
  card: '银行卡号',
  email: '电子邮件地址',
  phone: '电话号码',
  token: '访问密钥',
  'mark-card': '[银行卡号]',
  'mark-email': '[电子邮件]',
  'mark-phone': '[电话]',
  'mark-token': '[密钥]',
  preview: '将发送的内容：',
  redact: '去掉并发送',
  keep: '按原文发送',
};

export const feedbackKept: In<'zh-Hans', typeof en.feedbackKept> = {
  title: { other: '{count} 条留言未能发送' },
  edit: '修改后重新发送',
  forget: '删除',
};
