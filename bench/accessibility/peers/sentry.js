// Sentry's feedback form; nothing is sent.
import { feedbackIntegration, getFeedback, init } from '@sentry/browser';

export async function show() {
  init({
    dsn: 'https://key@sentry.invalid/1',
    transport: () => ({ send: async () => ({}), flush: async () => true }),
    integrations: [feedbackIntegration({ autoInject: false })],
  });
  const form = await getFeedback().createForm();
  form.appendToDom();
  form.open();
}
