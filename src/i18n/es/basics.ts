import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const states: In<'es', typeof en.states> = {
  loading: 'Cargando…',
  failed: 'No se pudo cargar.',
  retry: 'Reintentar',
  reference: 'Referencia {id}',
  offline: 'No tienes conexión.',
  stale: 'Datos de las {time}',
  blocked: 'Tu membresía está en pausa. Consulta con la tienda.',
  pending: 'Estamos activando tu membresía.',
};

export const guest: In<'es', typeof en.guest> = {
  join: 'Únete a {program}',
  signIn: 'Iniciar sesión',
};

export const units: In<'es', typeof en.units> = {
  points: '{amount} {name}',
};

export const errors: In<'es', typeof en.errors> = {
  offline: 'No tienes conexión. Conéctate e inténtalo de nuevo.',
  unauthorized: 'Inicia sesión e inténtalo de nuevo.',
  forbidden: 'Tu membresía no lo permite. Consulta con la tienda.',
  'not-enrolled': 'Primero únete al programa.',
  'insufficient-points': 'Tu saldo aún no alcanza.',
  'out-of-stock': 'Se acaba de agotar. Elige otra opción.',
  'tier-required': 'Es para un nivel superior.',
  'limit-reached': 'Ya lo usaste todas las veces posibles.',
  ended: 'Ya terminó o aún no empieza.',
  'cost-changed': 'El costo acaba de cambiar. Revísalo, por favor.',
  'not-found': 'Ya no está disponible.',
  'rate-limited': 'Demasiados intentos. Espera un minuto e inténtalo de nuevo.',
  other: 'Algo falló de nuestro lado. Inténtalo de nuevo en un momento.',
};
