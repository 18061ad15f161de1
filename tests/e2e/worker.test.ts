import { expect, it } from 'vitest';
import { sitDown } from './harness/agent';
import { describeInBrowsers } from './harness/launch';

describeInBrowsers('The background worker', (driver) => {
  it('may be stopped while an agent types, and nothing is lost', async () => {
    const agent = await sitDown(driver(), 'gmail');
    await agent.type('Hi Anna. As per our policy we cannot refund it. ');
    await agent.seesUnderlined('As per our policy we cannot');

    await agent.type('Thank you for ');
    await driver().stopWorker();
    await agent.type('writing. As per our policy we cannot make exceptions. ');

    await agent.seesUnderlined('As per our policy we cannot', 'As per our policy we cannot');
    expect(agent.refused).toEqual([]);
  });
});
