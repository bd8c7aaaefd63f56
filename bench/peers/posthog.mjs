// PostHog's surveys as its snippet loads them: its array, then what that asks for, from a stub of its servers.
import { readFileSync } from 'node:fs';
import { npsSurvey, stub } from '../accessibility/serve.mjs';
import { kinds, message, tell, thanks } from './handwritten/words.js';

const brand = 'Coffee Stars';
const surveys = {
  survey: {
    ...npsSurvey,
    appearance: { displayThankYouMessage: true, thankYouMessageHeader: thanks },
    questions: npsSurvey.questions.map((each) => ({ ...each, question: each.question.replace(' us ', ` ${brand} `) })),
  },
  feedback: {
    ...npsSurvey,
    id: 'feedback',
    name: 'Feedback',
    questions: [
      { id: 'q1', type: 'open', question: message, buttonText: 'Send' },
      { id: 'q2', type: 'single_choice', question: tell, choices: Object.values(kinds), buttonText: 'Send' },
    ],
  },
};

const dist = new URL('../node_modules/posthog-js/dist/', import.meta.url);

/** The queue of its snippet, and its script. */
const snippet = (name) => `<script>
  window.posthog = Object.assign([], { _i: [], __SV: 1, people: [] });
  window.posthog._i.push(['phc_bench', {
    api_host: location.origin + '/posthog/${name}' + (shop.isPressed ? '/pressed' : ''), autocapture: false, capture_pageview: false, persistence: 'memory',
    advanced_enable_surveys: true, disable_session_recording: true,
  }, 'posthog']);
  if (shop.isPressed) pressed.then(() =>
    posthog.displaySurvey('${name === 'survey' ? npsSurvey.id : name}', { displayType: 'popover', ignoreConditions: true, ignoreDelay: true }));
</script><script async src="/posthog/${name}/static/array.js"></script>`;

export const posthog = {
  id: 'posthog',
  title: 'PostHog surveys',
  role: 'vendor',
  packages: ['posthog-js'],
  rows: ['survey', 'feedback'],
  // It asks one thing after another.
  says: { feedback: [message] },
  page: ([name]) => ({ head: snippet(name), stages: [] }),
  /** Scripts are its own; all else is answered by the stub. */
  answer(path) {
    const [, name, isPressed, rest] = /^\/(\w+)(\/pressed)?(\/.*)$/.exec(path) ?? [];
    if (!surveys[name]) return undefined;
    const [, script] = /^\/static\/(?:[\d.]+\/)?([\w-]+\.js)$/.exec(rest) ?? [];
    if (script) return { type: 'text/javascript', content: readFileSync(new URL(script, dist)) };
    // One that waits for a button does not come by itself.
    const json = stub(rest, { ...surveys[name], ...(isPressed && { type: 'api' }) });
    return json && { type: 'application/json', content: Buffer.from(JSON.stringify(json)) };
  },
};
