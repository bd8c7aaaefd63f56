import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'ko', typeof en.feedbackFiles> = {
  title: '사진과 파일',
  add: '파일 추가',
  camera: '사진 찍기',
  hint: { other: '최대 {count}개, 각각 {size}까지. 여기에 끌어 놓거나 붙여 넣을 수도 있어요.' },
  added: '첨부됨: {name}',
  removed: '제거됨: {name}',
  remove: '{name} 제거',
  sending: '메시지와 파일을 보내는 중…',
  type: '{name} 제외됨: 지원하지 않는 파일 형식이에요.',
  empty: '{name} 제외됨: 빈 파일이에요.',
  size: '{name} 제외됨: {max}보다 커요.',
  total: '{name} 제외됨: 파일을 모두 합쳐 {max}까지 가능해요.',
  count: '{name} 제외됨: 보낼 수 있는 파일 수를 모두 채웠어요.',
  unkept: '이 기기에 파일을 저장할 공간이 없어요. 다 보낼 때까지 이 페이지를 닫지 말아 주세요.',
  lost: '이 기기에 더 이상 없는 파일은 함께 보내지 못했어요.',
};

export const feedbackPrivacy: In<'ko', typeof en.feedbackPrivacy> = {
  found: '안전을 위해 메시지에서 다음 내용을 빼는 것이 좋아요:',
  card: '카드 번호',
  email: '이메일 주소',
  phone: '전화번호',
  token: '액세스 키',
  'mark-card': '[카드 번호]',
  'mark-email': '[이메일]',
  'mark-phone': '[전화번호]',
  'mark-token': '[키]',
  preview: '보낼 내용:',
  redact: '빼고 보내기',
  keep: '그대로 보내기',
};

export const feedbackKept: In<'ko', typeof en.feedbackKept> = {
  title: { other: '보내지 못한 메시지 {count}개' },
  edit: '수정해서 다시 보내기',
  forget: '삭제',
};
