import { sendMouse } from '@web/test-runner-commands';
import { ownStorage } from '../support/own-storage.js';
import { comes, refuses, waiting } from '../support/waiting-survey.js';

describe('<loyalty-nps-survey trigger>, by a real mouse', () => {
  ownStorage();

  it('exit: comes when the mouse leaves upwards, not sideways', async () => {
    await sendMouse({ type: 'move', position: [100, 100] });
    const survey = await waiting({ exitIntent: true });
    await refuses(survey, 'not-leaving');
    document.documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientX: -1, clientY: 90 }));
    await refuses(survey, 'not-leaving');
    await sendMouse({ type: 'move', position: [100, -10] });
    await comes(survey);
  });
});
