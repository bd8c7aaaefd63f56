import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'pt-BR', typeof en.rewardsList> = {
  redeem: 'Resgatar',
  checking: 'Verificando…',
  from: 'A partir de {points}',
  worth: 'vale {money}',
  left: 'Disponíveis: {count}',
  ends: 'Termina: {date}',
  'insufficient-points': 'Mais {points}',
  'tier-required': 'A partir de {tier}',
  'out-of-stock': 'Esgotado',
  'limit-reached': 'Limite atingido',
  'not-started': 'Começa: {date}',
  ended: 'Encerrado',
  locked: 'Indisponível no momento',
  blocked: 'Participação pausada',
  pending: 'Participação ainda não ativa',
  guest: 'Para participantes',
  empty: 'Ainda não há recompensas.',
  more: 'Carregar mais',
  count: { one: '{count} recompensa', many: '{count} de recompensas', other: '{count} recompensas' },
  'so-far': {
    one: '{count} recompensa até agora',
    many: '{count} de recompensas até agora',
    other: '{count} recompensas até agora',
  },
  none: 'Nenhuma recompensa corresponde.',
  'none-so-far': 'Nenhuma recompensa corresponde até agora.',
};

export const rewardsBrowse: In<'pt-BR', typeof en.rewardsBrowse> = {
  search: 'Buscar',
  category: 'Categoria',
  all: 'Todas',
  affordable: 'Ao meu alcance',
  sort: 'Ordenar por',
  given: 'Em destaque',
  cheapest: 'Menor custo',
  dearest: 'Maior custo',
  ending: 'Terminam em breve',
  name: 'Nome',
  layout: 'Exibição',
  grid: 'Grade',
  list: 'Lista',
  clear: 'Limpar filtros',
};

export const amountChoice: In<'pt-BR', typeof en.amountChoice> = {
  label: 'Quanto você quer usar?',
  hint: 'De {min} a {max}, em intervalos de {step}',
  low: 'No mínimo {points}.',
  high: 'No máximo {points}.',
  between: 'Em intervalos de {step}. O mais próximo é {points}.',
};
