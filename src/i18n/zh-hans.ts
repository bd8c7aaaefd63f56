import type * as en from './en.js';
import type { Translated } from './phrase.js';

export const states: Translated<typeof en.states> = {
  loading: '加载中…',
  failed: '暂时无法加载。',
  retry: '重试',
  reference: '参考编号 {id}',
  offline: '当前没有网络连接。',
  stale: '截至 {time}',
  blocked: '您的会员资格已暂停，请联系商家。',
  pending: '您的会员资格正在开通。',
};

export const guest: Translated<typeof en.guest> = {
  join: '加入{program}',
  signIn: '登录',
};

export const units: Translated<typeof en.units> = {
  points: '{amount} {name}',
};

export const pointsBadge: Translated<typeof en.pointsBadge> = {
  exactly: '准确数为 {points}',
  value: '价值 {money}',
  pending: '{points} 即将到账',
  pendingFrom: '{points} 将于{date}到账',
  expiring: '{points} 将于{date}过期',
  changed: '最新余额：{points}',
  details: '详情',
};

export const metrics: Translated<typeof en.metrics> = {
  points: { other: '{amount} 积分' },
  spend: '{amount}',
  orders: { other: '{amount} 笔订单' },
  visits: { other: '{amount} 次到店' },
  nights: { other: '{amount} 晚' },
  months: { other: '{amount} 个月' },
};

export const tierProgress: Translated<typeof en.tierProgress> = {
  toNext: '还差 {missing}，即可升级为{tier}',
  next: '下一等级：{tier}',
  complete: '即将升级为{tier}',
  top: '您已达到最高等级，感谢一路相伴。',
  invited: '{tier}仅限受邀加入',
  paid: '{tier}为付费等级',
  keep: '保留{tier}：{date}前还差 {missing}',
  until: '{tier}有效期至{date}',
  since: '{from}至{to}期间累计',
  months: { other: '最近 {count} 个月累计' },
  days: { other: '最近 {count} 天累计' },
  atRisk: '等级即将变动',
  risk: '{date}起为{then}；再累计 {missing}，即可保级',
  then: '{date}起为{then}',
  done: '{current} / {target}',
  left: '还差 {missing}',
  benefits: '会员权益',
  changed: '{tier}：{progress}',
};

export const feedbackForm: Translated<typeof en.feedbackForm> = {
  kind: '您想告诉我们什么？',
  complaint: '投诉',
  problem: '问题',
  idea: '建议',
  praise: '表扬',
  question: '咨询',
  topic: '主题',
  message: '您的留言',
  left: '还可输入 {count} 个字符',
  order: '订单号',
  rating: '总体感受如何？',
  worst: '很差',
  best: '很好',
  contact: '我们如何联系您？',
  email: '电子邮件',
  phone: '电话',
  none: '无需回复',
  optional: '{label}（选填）',
  send: '发送',
  sending: '正在发送…',
  check: '请检查：',
  'kind-missing': '请选择反馈类型。',
  'message-missing': '请填写您的留言。',
  'message-too-long': '请将留言缩短至 {max} 个字符以内。',
  'contact-missing': '请填写您的联系方式。',
  'contact-invalid': '请填写完整的联系方式。',
  restored: '已恢复您未写完的留言。',
  clear: '清除',
  waiting: '您的留言已保存在此设备上，恢复联网后将自动发送。',
  unsaved: '您的留言尚未发送，也未保存在此设备上。请不要关闭此页面。',
  sent: '谢谢，您的留言已送达。',
  number: '受理编号',
  promised: '承诺答复时间',
  again: '再写一条',
  rejected: '您的留言未能发送，内容仍保留在此。',
  copy: '复制文字',
  copied: '已复制。',
  uncopied: '此处无法复制，文字已为您选中。',
  robot: '有一个隐藏栏被填写，可能是浏览器自动填入的，现已清空。请再按一次“发送”。',
  elsewhere: '此留言已在另一个标签页中修改。',
  theirs: '显示另一份文字',
  ours: '保留当前文字',
  gone: '此留言已在另一个标签页中发送或清除。',
};

export const feedbackFiles: Translated<typeof en.feedbackFiles> = {
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

export const feedbackPrivacy: Translated<typeof en.feedbackPrivacy> = {
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

export const feedbackKept: Translated<typeof en.feedbackKept> = {
  title: { other: '{count} 条留言未能发送' },
  edit: '修改后重新发送',
  forget: '删除',
};

export const survey: Translated<typeof en.survey> = {
  end: '{score}，{meaning}',
  choose: '请选择 {from} 到 {to} 之间的一个数字。',
  next: '继续',
  promoter: '您最喜欢的是什么？',
  passive: '您打这个分数的主要原因是什么？',
  detractor: '我们应该改进什么？',
  optional: '{question}（选填）',
  restored: '这是您上次写的内容。',
  clear: '清除',
  send: '提交',
  sending: '正在提交…',
  failed: '尚未提交成功，您写的内容仍在这里。',
  copy: '复制文字',
  thanks: '感谢您的回答。',
  reviews: '如果愿意，也可以告诉其他人：',
  none: '目前没有需要您回答的问题。',
  later: '稍后再问',
  never: '不再询问',
  close: '关闭',
};

export const npsSurvey: Translated<typeof en.npsSurvey> = {
  question: '您有多大可能向朋友或同事推荐{brand}？',
  questionOfUs: '您有多大可能向朋友或同事推荐我们？',
  low: '完全不可能',
  high: '非常可能',
};

export const csatSurvey: Translated<typeof en.csatSurvey> = {
  question: '您对{subject}的满意程度如何？',
  questionOfUs: '您对我们的满意程度如何？',
  low: '非常不满意',
  high: '非常满意',
};

export const cesSurvey: Translated<typeof en.cesSurvey> = {
  question: '{brand}让我轻松地解决了问题。',
  questionOfUs: '你们让我轻松地解决了问题。',
  low: '完全不同意',
  high: '完全同意',
};

export const expectationSurvey: Translated<typeof en.expectationSurvey> = {
  expected: '此前，您期望{subject}有多好？',
  expectedOfUs: '此前，您的期望有多高？',
  perceived: '实际体验有多好？',
  low: '很差',
  high: '非常好',
};

export const rewardsList: Translated<typeof en.rewardsList> = {
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

export const rewardsBrowse: Translated<typeof en.rewardsBrowse> = {
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

export const amountChoice: Translated<typeof en.amountChoice> = {
  label: '您想使用多少？',
  hint: '{min} 至 {max}，每档 {step}',
  low: '至少 {points}。',
  high: '最多可用 {points}。',
  between: '每档 {step}，最接近的是 {points}。',
};

export const redeemDialog: Translated<typeof en.redeemDialog> = {
  title: '兑换“{reward}”',
  cost: '花费',
  left: '兑换后剩余',
  expires: '兑换码有效期至',
  undo: '可撤销至',
  final: '兑换后无法撤销。',
  submit: '用 {points} 兑换',
  cancel: '暂不兑换',
  close: '关闭',
  sending: '正在兑换…',
  checking: '正在确认是否兑换成功…',
  unknown: '尚未确认',
  silent: '商家尚未回复。无论结果如何，最多只会兑换一次。',
  check: '再次确认',
  redeemed: '兑换成功：{reward}',
  done: '兑换成功',
  changed: '有变化：{what}。请再确认一次。',
  thanks: '谢谢，您无需再做任何操作。',
  failed: '未能兑换',
  missing: '还差 {points}。',
};

export const issued: Translated<typeof en.issued> = {
  pending: '准备中',
  issued: '可使用',
  used: '已使用',
  cancelled: '已撤销',
  failed: '未能发放',
  expired: '已过期',
  refunded: '积分已退回',
  until: '有效期至{date}',
  expires: '{date}到期',
  code: '兑换码',
  scan: '可扫描的兑换码',
  copy: '复制',
  copied: '已复制',
  uncopied: '此处无法自动复制，已为您选中兑换码。',
  use: '立即使用',
  paste: '已复制，结账时粘贴即可。',
  undo: '撤销',
  undoUntil: '{date}前可撤销。',
  ask: '确定撤销吗？{points}将退回给您，兑换码随即失效。',
  askPlain: '确定撤销吗？积分将退回给您，兑换码随即失效。',
  keep: '保留',
  confirm: '确定撤销',
  undoing: '正在撤销…',
  undone: '已撤销：{reward}',
  back: '{points}已退回您的余额。',
  late: '可撤销的时间已过。',
  unsure: '尚未确认，您可以放心重试。',
};

export const yourRewards: Translated<typeof en.yourRewards> = {
  empty: '您还没有兑换过奖励，兑换码会显示在这里。',
  unnamed: '奖励',
  more: '显示更多',
};

export const errors: Translated<typeof en.errors> = {
  offline: '当前没有网络连接，请联网后重试。',
  unauthorized: '请登录后重试。',
  forbidden: '您的会员资格暂不支持此操作，请联系商家。',
  'not-enrolled': '请先加入会员计划。',
  'insufficient-points': '您的余额还不够。',
  'out-of-stock': '刚刚兑完，请选择其他奖励。',
  'tier-required': '此奖励需要更高的会员等级。',
  'limit-reached': '您的兑换次数已达上限。',
  ended: '活动已结束或尚未开始。',
  'cost-changed': '所需积分刚刚有变化，请再看一下。',
  'not-found': '此奖励已不存在。',
  'rate-limited': '操作过于频繁，请稍等一分钟再试。',
  other: '我们这边出了点问题，请稍后重试。',
};
