import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'es', typeof en.feedbackFiles> = {
  title: 'Fotos y archivos',
  add: 'Agregar archivos',
  camera: 'Tomar una foto',
  hint: {
    one: 'Un archivo de {size} como máximo. También puedes soltarlo o pegarlo aquí.',
    many: 'Hasta {count} archivos de {size} cada uno. También puedes soltarlos o pegarlos aquí.',
    other: 'Hasta {count} archivos de {size} cada uno. También puedes soltarlos o pegarlos aquí.',
  },
  added: 'Se adjuntó {name}.',
  removed: 'Se quitó {name}.',
  remove: 'Quitar {name}',
  sending: 'Enviando tu mensaje con sus archivos…',
  type: '{name} no se adjuntó: no se admite este tipo de archivo.',
  empty: '{name} no se adjuntó: está vacío.',
  size: '{name} no se adjuntó: supera {max}.',
  total: '{name} no se adjuntó: todos los archivos juntos pueden sumar {max}.',
  count: '{name} no se adjuntó: ya está el máximo de archivos.',
  unkept: 'Este dispositivo no tiene espacio para los archivos. Mantén esta página abierta hasta que se envíen.',
  lost: 'Los archivos que ya no estaban en este dispositivo no se pudieron enviar.',
};

export const feedbackPrivacy: In<'es', typeof en.feedbackPrivacy> = {
  found: 'Por tu seguridad, quitaríamos esto de tu mensaje:',
  card: 'Número de tarjeta',
  email: 'Dirección de correo',
  phone: 'Número de teléfono',
  token: 'Clave de acceso',
  'mark-card': '[número de tarjeta]',
  'mark-email': '[correo]',
  'mark-phone': '[teléfono]',
  'mark-token': '[clave]',
  preview: 'Esto se enviará:',
  redact: 'Quitarlo y enviar',
  keep: 'Enviar como está',
};

export const feedbackKept: In<'es', typeof en.feedbackKept> = {
  title: {
    one: '{count} mensaje no se pudo enviar',
    many: '{count} de mensajes no se pudieron enviar',
    other: '{count} mensajes no se pudieron enviar',
  },
  edit: 'Editar y reenviar',
  forget: 'Eliminar',
};
