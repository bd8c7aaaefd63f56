import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const redeemDialog: In<'es', typeof en.redeemDialog> = {
  title: 'Canjear por {reward}',
  cost: 'Costo',
  left: 'Saldo después',
  expires: 'Código válido hasta',
  undo: 'Se puede deshacer hasta',
  final: 'No se puede deshacer.',
  submit: 'Canjear {points}',
  cancel: 'Ahora no',
  close: 'Cerrar',
  sending: 'Canjeando…',
  checking: 'Comprobando si se completó…',
  unknown: 'Aún sin confirmar',
  silent: 'La tienda no ha respondido. Pase lo que pase, se canjea una sola vez como máximo.',
  unsettled: 'Sin confirmar',
  unsure:
    'La tienda no indicó si se canjeó, y no se intentará otra vez. Revisa tu saldo o consulta con la tienda antes de canjear de nuevo.',
  check: 'Comprobar de nuevo',
  redeemed: '{reward} es para ti',
  done: 'Canjeado',
  changed: 'Esto cambió: {what}. Revísalo, por favor.',
  thanks: 'Gracias. No tienes que hacer nada más.',
  failed: 'No se canjeó',
  missing: 'Necesitas {points} más.',
};

export const issued: In<'es', typeof en.issued> = {
  pending: 'En preparación',
  issued: 'Listo para usar',
  used: 'Usado',
  cancelled: 'Deshecho',
  failed: 'No se pudo emitir',
  expired: 'Vencido',
  refunded: 'Puntos devueltos',
  until: 'Válido hasta el {date}',
  expires: 'Vence {date}',
  code: 'Tu código',
  scan: 'Código para escanear',
  copy: 'Copiar',
  copied: 'Copiado',
  uncopied: 'Aquí no se puede copiar. El código ya está seleccionado.',
  use: 'Usar ahora',
  paste: 'Copiado. Pégalo al pagar.',
  undo: 'Deshacer',
  undoUntil: 'Se puede deshacer hasta el {date}.',
  ask: '¿Deshacer el canje? Recuperas {points} y el código deja de funcionar.',
  askPlain: '¿Deshacer el canje? Recuperas tus puntos y el código deja de funcionar.',
  keep: 'Conservar',
  confirm: 'Deshacer el canje',
  undoing: 'Deshaciendo…',
  undone: 'Canje deshecho: {reward}',
  back: 'De vuelta en tu saldo: {points}.',
  late: 'El plazo para deshacerlo ya pasó.',
  unsure: 'Aún sin confirmar. Puedes reintentarlo sin riesgo.',
};

export const yourRewards: In<'es', typeof en.yourRewards> = {
  empty: 'Aún no has canjeado nada. Tus códigos aparecerán aquí.',
  unnamed: 'Recompensa',
  more: 'Mostrar más',
};
