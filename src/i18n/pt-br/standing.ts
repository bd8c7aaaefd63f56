import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'pt-BR', typeof en.pointsBadge> = {
  exactly: 'exatamente {points}',
  value: 'vale {money}',
  pending: '{points} a caminho',
  pendingFrom: '{points} a caminho, {date}',
  expiring: '{points} a expirar: {date}',
  changed: 'Novo saldo: {points}',
  details: 'Detalhes',
  apple: 'Adicionar à Carteira da Apple',
  google: 'Adicionar à Carteira do Google',
};

export const metrics: In<'pt-BR', typeof en.metrics> = {
  points: { one: '{amount} ponto', many: '{amount} de pontos', other: '{amount} pontos' },
  spend: '{amount}',
  orders: { one: '{amount} pedido', many: '{amount} de pedidos', other: '{amount} pedidos' },
  visits: { one: '{amount} visita', many: '{amount} de visitas', other: '{amount} visitas' },
  nights: { one: '{amount} diária', many: '{amount} de diárias', other: '{amount} diárias' },
  months: { one: '{amount} mês', many: '{amount} de meses', other: '{amount} meses' },
};

export const tierProgress: In<'pt-BR', typeof en.tierProgress> = {
  toNext: 'Mais {missing} para {tier}',
  next: 'Próximo nível: {tier}',
  complete: '{tier} está a caminho',
  top: 'Você está no nível mais alto. Obrigado.',
  invited: '{tier} é por convite',
  paid: '{tier} é um nível pago',
  keep: 'Mantenha {tier}: {missing} até {date}',
  until: '{tier} até {date}',
  since: 'Contagem de {from} a {to}',
  months: {
    one: 'Contagem do último mês',
    many: 'Contagem dos últimos {count} meses',
    other: 'Contagem dos últimos {count} meses',
  },
  days: {
    one: 'Contagem do último dia',
    many: 'Contagem dos últimos {count} dias',
    other: 'Contagem dos últimos {count} dias',
  },
  atRisk: 'Em risco',
  risk: '{then} a partir de {date}, a menos que você some {missing}',
  then: '{then} a partir de {date}',
  done: '{current} de {target}',
  left: 'Mais {missing}',
  benefits: 'Benefícios',
  changed: '{tier}: {progress}',
};
