import type * as en from '../en.js';
import type { In } from '../phrase.js';

export const feedbackFiles: In<'de', typeof en.feedbackFiles> = {
  title: 'Fotos und Dateien',
  add: 'Dateien hinzufügen',
  camera: 'Foto aufnehmen',
  hint: {
    one: 'Eine Datei bis {size}. Sie können sie auch hierher ziehen oder einfügen.',
    other: 'Bis zu {count} Dateien mit je {size}. Sie können sie auch hierher ziehen oder einfügen.',
  },
  added: '{name} ist angehängt.',
  removed: '{name} ist entfernt.',
  remove: '{name} entfernen',
  sending: 'Ihre Nachricht wird mit den Dateien gesendet …',
  type: '{name} fehlt: Dateien dieser Art sind nicht möglich.',
  empty: '{name} fehlt: Die Datei ist leer.',
  size: '{name} fehlt: Die Datei ist größer als {max}.',
  total: '{name} fehlt: Alle Dateien zusammen dürfen {max} haben.',
  count: '{name} fehlt: Mehr Dateien können nicht gesendet werden.',
  unkept: 'Auf diesem Gerät ist kein Platz für die Dateien. Bitte lassen Sie diese Seite offen, bis sie gesendet sind.',
  lost: 'Dateien, die nicht mehr auf diesem Gerät waren, konnten nicht mitgesendet werden.',
};

export const feedbackPrivacy: In<'de', typeof en.feedbackPrivacy> = {
  found: 'Zu Ihrer Sicherheit würden wir das aus Ihrer Nachricht weglassen:',
  card: 'Kartennummer',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  token: 'Zugangsschlüssel',
  'mark-card': '[Kartennummer]',
  'mark-email': '[E-Mail]',
  'mark-phone': '[Telefon]',
  'mark-token': '[Schlüssel]',
  preview: 'Das wird gesendet:',
  redact: 'Weglassen und senden',
  keep: 'So senden',
};

export const feedbackKept: In<'de', typeof en.feedbackKept> = {
  title: {
    one: '{count} Nachricht konnte nicht gesendet werden',
    other: '{count} Nachrichten konnten nicht gesendet werden',
  },
  edit: 'Bearbeiten und erneut senden',
  forget: 'Löschen',
};
