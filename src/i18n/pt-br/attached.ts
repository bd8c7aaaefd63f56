import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'pt-BR', typeof en.feedbackFiles> = {
  title: 'Fotos e arquivos',
  add: 'Adicionar arquivos',
  camera: 'Tirar uma foto',
  hint: {
    one: 'Um arquivo de até {size}. Você também pode soltar ou colar aqui.',
    many: 'Até {count} arquivos de {size} cada. Você também pode soltar ou colar aqui.',
    other: 'Até {count} arquivos de {size} cada. Você também pode soltar ou colar aqui.',
  },
  added: '{name} foi anexado.',
  removed: '{name} foi removido.',
  remove: 'Remover {name}',
  sending: 'Enviando sua mensagem com os arquivos…',
  type: '{name} ficou de fora: este tipo de arquivo não é aceito.',
  empty: '{name} ficou de fora: está vazio.',
  size: '{name} ficou de fora: passa de {max}.',
  total: '{name} ficou de fora: todos os arquivos juntos podem ter {max}.',
  count: '{name} ficou de fora: o número máximo de arquivos foi atingido.',
  unkept: 'Este aparelho não tem espaço para os arquivos. Mantenha esta página aberta até o envio.',
  lost: 'Os arquivos que não estavam mais neste aparelho não puderam ser enviados.',
};

export const feedbackPrivacy: In<'pt-BR', typeof en.feedbackPrivacy> = {
  found: 'Para sua segurança, tiraríamos isto da mensagem:',
  card: 'Número do cartão',
  email: 'Endereço de e-mail',
  phone: 'Número de telefone',
  token: 'Chave de acesso',
  'mark-card': '[número do cartão]',
  'mark-email': '[e-mail]',
  'mark-phone': '[telefone]',
  'mark-token': '[chave]',
  preview: 'O que será enviado:',
  redact: 'Tirar e enviar',
  keep: 'Enviar como está',
};

export const feedbackKept: In<'pt-BR', typeof en.feedbackKept> = {
  title: {
    one: '{count} mensagem não pôde ser enviada',
    many: '{count} de mensagens não puderam ser enviadas',
    other: '{count} mensagens não puderam ser enviadas',
  },
  edit: 'Editar e reenviar',
  forget: 'Excluir',
};
