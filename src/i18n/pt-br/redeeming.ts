import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'pt-BR', typeof en.redeemDialog> = {
  title: 'Resgatar {reward}',
  cost: 'Custo',
  left: 'Saldo depois',
  expires: 'Código válido até',
  undo: 'Pode ser desfeito até',
  final: 'Não é possível desfazer.',
  submit: 'Resgatar {points}',
  cancel: 'Agora não',
  close: 'Fechar',
  sending: 'Resgatando…',
  checking: 'Verificando se deu certo…',
  unknown: 'Ainda não confirmado',
  silent: 'A loja não respondeu. Aconteça o que acontecer, o resgate é feito no máximo uma vez.',
  unsettled: 'Não confirmado',
  unsure:
    'A loja não informou se o resgate foi feito, e não haverá nova tentativa. Confira seu saldo ou fale com a loja antes de resgatar de novo.',
  check: 'Verificar de novo',
  redeemed: '{reward} é seu',
  done: 'Resgatado',
  changed: 'Isto mudou: {what}. Confira de novo.',
  thanks: 'Obrigado. Você não precisa fazer mais nada.',
  failed: 'Não resgatado',
  missing: 'Você precisa de mais {points}.',
};

export const issued: In<'pt-BR', typeof en.issued> = {
  pending: 'Em preparação',
  issued: 'Pronto para usar',
  used: 'Usado',
  cancelled: 'Desfeito',
  failed: 'Não foi possível emitir',
  expired: 'Expirado',
  refunded: 'Pontos devolvidos',
  until: 'Válido até {date}',
  expires: 'Expira {date}',
  code: 'Seu código',
  scan: 'Código para escanear',
  copy: 'Copiar',
  copied: 'Copiado',
  uncopied: 'Não é possível copiar aqui. O código já está selecionado.',
  use: 'Usar agora',
  paste: 'Copiado. Cole ao finalizar a compra.',
  undo: 'Desfazer',
  undoUntil: 'Pode ser desfeito até {date}.',
  ask: 'Desfazer o resgate? Você recebe {points} de volta e o código deixa de funcionar.',
  askPlain: 'Desfazer o resgate? Você recebe seus pontos de volta e o código deixa de funcionar.',
  keep: 'Manter',
  confirm: 'Desfazer o resgate',
  undoing: 'Desfazendo…',
  undone: 'Resgate desfeito: {reward}',
  back: 'De volta ao seu saldo: {points}.',
  late: 'O prazo para desfazer terminou.',
  unsure: 'Ainda não confirmado. Você pode tentar de novo sem risco.',
};

export const yourRewards: In<'pt-BR', typeof en.yourRewards> = {
  empty: 'Nada resgatado ainda. Seus códigos vão aparecer aqui.',
  unnamed: 'Recompensa',
  more: 'Mostrar mais',
};
