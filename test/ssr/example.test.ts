import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startApi } from '../server/running-api.js';

describe('The example of a page from a server', () => {
  it('shows each visitor what is theirs', async () => {
    const api = await startApi();
    api.setNow(new Date());
    const child = spawn(process.execPath, ['--import', 'tsx', 'examples/ssr/server.ts'], {
      env: { ...process.env, LOYALTY_URL: `${api.origin}/api/coffee-stars`, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let port: string | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        port ??= /port: (\d+)/.exec(line)?.[1];
        if (port) break;
      }
      const page = async (cookie = ''): Promise<string> =>
        (await fetch(`http://127.0.0.1:${port ?? ''}/`, { headers: { cookie } })).text();
      const { body } = await api.demo<{ readonly token: string }>('POST', '/token', { body: { member: 'coffee-mid' } });
      const [theirs, guest] = await Promise.all([page(`loyalty=${body.token}`), page()]);
      expect(theirs).to.contain('stars to Gold').and.not.to.contain('Join Coffee Stars');
      expect(guest).to.contain('Join Coffee Stars').and.not.to.contain('stars to Gold');
    } finally {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await api.stop();
    }
  }).timeout(60_000);
});
