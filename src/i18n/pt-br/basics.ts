import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'pt-BR', typeof en.states> = {
  loading: 'Carregando…',
  failed: 'Não foi possível carregar.',
  retry: 'Tentar de novo',
  reference: 'Referência {id}',
  offline: 'Você está sem conexão.',
  stale: 'Dados das {time}',
  blocked: 'Sua participação está pausada. Fale com a loja.',
  pending: 'Sua participação está sendo ativada.',
};

export const guest: In<'pt-BR', typeof en.guest> = {
  join: 'Participar: {program}',
  signIn: 'Entrar',
};

export const units: In<'pt-BR', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'pt-BR', typeof en.errors> = {
  offline: 'Você está sem conexão. Conecte-se e tente de novo.',
  unauthorized: 'Entre na sua conta e tente de novo.',
  forbidden: 'Sua participação não permite isso. Fale com a loja.',
  'not-enrolled': 'Primeiro, participe do programa.',
  'insufficient-points': 'Seu saldo ainda não é suficiente.',
  'out-of-stock': 'Acabou de esgotar. Escolha outra opção.',
  'tier-required': 'É para um nível superior.',
  'limit-reached': 'Você já usou todas as vezes possíveis.',
  ended: 'Já terminou ou ainda não começou.',
  'cost-changed': 'O custo acabou de mudar. Confira de novo.',
  'not-found': 'Não está mais disponível.',
  'rate-limited': 'Muitas tentativas. Aguarde um minuto e tente de novo.',
  other: 'Algo deu errado do nosso lado. Tente de novo daqui a pouco.',
};
