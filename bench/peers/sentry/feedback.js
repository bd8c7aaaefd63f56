// Sentry's form in the kit's words; it has a client of its own, which sends nothing here.
import { feedbackIntegration, getFeedback, init } from '@sentry/browser';
import { message, send, tell } from '../handwritten/words.js';

init({
  dsn: 'https://key@sentry.invalid/1',
  transport: () => ({ send: async () => ({}), flush: async () => true }),
  integrations: [
    feedbackIntegration({ autoInject: false, formTitle: tell, messageLabel: message, submitButtonLabel: send }),
  ],
});
const form = await getFeedback().createForm();
form.appendToDom();
form.open();
