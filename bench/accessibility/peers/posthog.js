// PostHog's own survey, from its own script, on a stub of its API (see serve.mjs).
import posthog from 'posthog-js/dist/module.full.no-external.js';

export async function show() {
  posthog.init('phc_bench', {
    api_host: location.origin,
    autocapture: false,
    capture_pageview: false,
    persistence: 'memory',
    advanced_enable_surveys: true,
    disable_session_recording: true,
  });
  for (;;) {
    const shadow = [...document.querySelectorAll('*')].find((each) =>
      each.shadowRoot?.querySelector('form, .survey-form'),
    );
    if (shadow) return;
    await new Promise(requestAnimationFrame);
  }
}
