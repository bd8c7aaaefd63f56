// loyalty-elements itself, on its sandbox.
import '../../../dist/define.js';

const tags = {
  survey: '<loyalty-nps-survey mode="modal"></loyalty-nps-survey>',
  feedback: '<loyalty-feedback-form></loyalty-feedback-form>',
  badge: '<loyalty-points-badge></loyalty-points-badge>',
  tier: '<loyalty-tier-progress></loyalty-tier-progress>',
};

export async function show(widget, stage) {
  stage.insertAdjacentHTML(
    'beforeend',
    `<loyalty-provider scenario="coffee-stars/mid">${tags[widget]}</loyalty-provider>`,
  );
  const element = stage.querySelector(`loyalty-provider > *`);
  await until(() => element.shadowRoot?.querySelector('[part]:not([part~=skeleton])') || widget === 'survey');
  if (widget === 'survey') {
    await until(() => {
      element.open();
      return element.shadowRoot.querySelector('input');
    });
  }
  if (widget === 'feedback') element.shadowRoot.querySelector('input').click();
}

async function until(isThere) {
  while (!isThere()) await new Promise(requestAnimationFrame);
}
