import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const pointsBadge: In<'es', typeof en.pointsBadge> = {
  exactly: 'exactamente {points}',
  value: 'equivale a {money}',
  pending: '{points} en camino',
  pendingFrom: '{points} en camino, {date}',
  expiring: '{points} por vencer: {date}',
  changed: 'Nuevo saldo: {points}',
  details: 'Detalles',
  apple: 'Añadir a Apple Wallet',
  google: 'Añadir a Google Wallet',
};

export const metrics: In<'es', typeof en.metrics> = {
  points: { one: '{amount} punto', many: '{amount} de puntos', other: '{amount} puntos' },
  spend: '{amount}',
  orders: { one: '{amount} pedido', many: '{amount} de pedidos', other: '{amount} pedidos' },
  visits: { one: '{amount} visita', many: '{amount} de visitas', other: '{amount} visitas' },
  nights: { one: '{amount} noche', many: '{amount} de noches', other: '{amount} noches' },
  months: { one: '{amount} mes', many: '{amount} de meses', other: '{amount} meses' },
};

export const tierProgress: In<'es', typeof en.tierProgress> = {
  toNext: 'Estás a {missing} de {tier}',
  next: 'Siguiente nivel: {tier}',
  complete: '{tier} está en camino',
  top: 'Estás en el nivel más alto. Gracias.',
  invited: '{tier} es por invitación',
  paid: '{tier} es un nivel de pago',
  keep: 'Conserva {tier}: {missing} antes del {date}',
  until: '{tier} hasta el {date}',
  since: 'Periodo del {from} al {to}',
  months: {
    one: 'Cuenta el último mes',
    many: 'Cuentan los últimos {count} meses',
    other: 'Cuentan los últimos {count} meses',
  },
  days: {
    one: 'Cuenta el último día',
    many: 'Cuentan los últimos {count} días',
    other: 'Cuentan los últimos {count} días',
  },
  atRisk: 'En riesgo',
  risk: '{then} desde el {date}, salvo que sumes {missing}',
  then: '{then} desde el {date}',
  done: '{current} de {target}',
  left: '{missing} más',
  benefits: 'Beneficios',
  changed: '{tier}: {progress}',
};
