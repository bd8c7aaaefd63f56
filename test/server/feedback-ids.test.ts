import { expect } from 'chai';
import { memoryAnswers, storeFeedback } from '../../src/server/answers.js';

describe('the id of a guest’s message', () => {
  it('shows nobody else what was said under it, and takes no files of theirs', async () => {
    const files: string[] = [];
    const putFiles = (id: string) => Promise.resolve(void files.push(id));
    const answers = { ...memoryAnswers(), putFiles };
    const say = (message: string) =>
      storeFeedback(answers, { id: 'f-1', kind: 'idea', message }, [new Blob(['x'])], '', new Date(0));
    expect((await say('my private words')).messages[0]?.text).to.equal('my private words');
    expect(JSON.stringify(await say('x'))).not.to.contain('private');
    expect(files).to.deep.equal(['f-1']);
  });
});
