import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const rewardsList: In<'es', typeof en.rewardsList> = {
  redeem: 'Canjear',
  checking: 'Comprobando…',
  from: 'Desde {points}',
  worth: 'equivale a {money}',
  left: 'Disponibles: {count}',
  ends: 'Termina: {date}',
  'insufficient-points': '{points} más',
  'tier-required': 'Desde {tier}',
  'out-of-stock': 'Agotado',
  'limit-reached': 'Límite alcanzado',
  'not-started': 'Empieza: {date}',
  ended: 'Terminado',
  locked: 'No disponible por ahora',
  blocked: 'Membresía en pausa',
  pending: 'Membresía aún no activa',
  guest: 'Para miembros',
  empty: 'Todavía no hay recompensas.',
  more: 'Cargar más',
  count: { one: '{count} recompensa', many: '{count} de recompensas', other: '{count} recompensas' },
  'so-far': {
    one: '{count} recompensa hasta ahora',
    many: '{count} de recompensas hasta ahora',
    other: '{count} recompensas hasta ahora',
  },
  none: 'Ninguna recompensa coincide.',
  'none-so-far': 'Ninguna recompensa coincide hasta ahora.',
};

export const rewardsBrowse: In<'es', typeof en.rewardsBrowse> = {
  search: 'Buscar',
  category: 'Categoría',
  all: 'Todas',
  affordable: 'A mi alcance',
  sort: 'Ordenar por',
  given: 'Destacadas',
  cheapest: 'Menor costo',
  dearest: 'Mayor costo',
  ending: 'Terminan pronto',
  name: 'Nombre',
  layout: 'Vista',
  grid: 'Cuadrícula',
  list: 'Lista',
  clear: 'Borrar filtros',
};

export const amountChoice: In<'es', typeof en.amountChoice> = {
  label: '¿Cuánto quieres usar?',
  hint: 'De {min} a {max}, en pasos de {step}',
  low: 'Como mínimo, {points}.',
  high: 'Como máximo, {points}.',
  between: 'En pasos de {step}. Lo más cercano: {points}.',
};
