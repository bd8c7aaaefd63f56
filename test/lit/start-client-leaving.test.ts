import { expect, waitUntil } from '@open-wc/testing';
import { getMember } from '../../src/client/resources/member.js';
import { startClient } from '../../src/client/start-client.js';
import { answer, nothing, settled, started, watch } from '../support/started.js';

describe('a member who leaves before the rest of the client is there', () => {
  it('is shown no more from that moment on, and everybody hears of it', async () => {
    const { client, requests } = started();
    const seen = watch(client, getMember);
    const heard: boolean[] = [];
    client.watchLeaving?.((isDone) => heard.push(isDone));
    await settled(seen);
    const left = client.signOut();
    expect([seen.words().at(-1), heard, client.dehydrate()]).to.deep.equal(['pending', [false], {}]);
    const sent = requests.length;
    await left;
    await settled(seen);
    expect([seen.words().at(-1), heard]).to.deep.equal(['guest', [false, true]]);
    expect(requests.slice(sent).filter(({ headers }) => headers['authorization'])).to.deep.equal([]);
  });

  it('is not asked for, though their token comes later', async () => {
    let give: (token: string) => void = nothing;
    const { client, requests } = started(nothing, { getToken: () => new Promise((resolve) => (give = resolve)) });
    const seen = watch(client, getMember);
    await waitUntil(() => give !== nothing);
    const left = client.signOut();
    give('token');
    await left;
    await settled(seen);
    expect(seen.words().at(-1)).to.equal('guest');
    expect(requests.filter(({ headers }) => headers['authorization'])).to.deep.equal([]);
  });

  it('is shown no more of what a server knew', async () => {
    const known = { 'member.get null': { value: { id: 'mia', status: 'enrolled', balances: [] }, asOf: Date.now() } };
    const { client } = started(nothing, { initialData: known });
    const seen = watch(client, getMember);
    expect(seen.words()).to.deep.equal(['known']);
    const left = client.signOut();
    const shown = seen.states.length;
    await left;
    await settled(seen);
    expect(seen.words().slice(shown - 1)).to.not.include('known');
    // A page keeps its options, and may make another client of them.
    expect(known).to.deep.equal({});
  });

  it('leaves nothing of what a server knew to the next client, also where all of this one was there', async () => {
    const known = { 'member.get null': { value: { id: 'mia', status: 'enrolled', balances: [] }, asOf: Date.now() } };
    const { client } = started(nothing, { initialData: known });
    watch(client, getMember);
    await client.whole?.();
    await client.signOut();
    expect(known).to.deep.equal({});
  });

  it('leaves no answer that nobody came for to whoever has the cookie next', async () => {
    let id = 'mia';
    const transport = () => answer(200, { id, status: 'enrolled', balances: [] });
    const client = startClient({ baseUrl: '/loyalty', transport });
    const gone = watch(client, getMember);
    await settled(gone);
    gone.stop();
    await client.whole?.();
    id = 'noa';
    client.reread?.();
    expect((await client.read(getMember, undefined))?.id).to.equal('noa');
  });

  for (const when of ['before', 'after'] as const) {
    it(`is no more in what a page makes its next client of, ${when} the rest is there`, async () => {
      const known = { 'member.get null': { value: { id: 'mia', status: 'enrolled', balances: [] }, asOf: Date.now() } };
      const { client } = started(nothing, { initialData: known });
      const seen = watch(client, getMember);
      if (when === 'after') await client.whole?.();
      expect(seen.words()).to.include('known');
      const left = client.signOut();
      expect(known).to.deep.equal({});
      await left;
    });
  }

  it('has left, too, where the way out was kept from before', async () => {
    const { client } = started();
    const seen = watch(client, getMember);
    const { signOut } = client;
    await client.whole?.();
    await client.read(getMember, undefined);
    await signOut();
    await settled(seen);
    expect(seen.words().at(-1)).to.equal('guest');
  });

  it('speaks for nobody when another tab has signed out', async () => {
    const tokens = ['first', 'second'];
    const { client, requests, reasons } = started(nothing, { getToken: () => Promise.resolve(tokens.shift() ?? null) });
    const gone = watch(client, getMember);
    await settled(gone);
    gone.stop();
    await client.whole?.();
    client.reread?.();
    await client.read(getMember, undefined);
    expect(requests.map(({ headers }) => headers['authorization'])).to.deep.equal(['Bearer first', 'Bearer second']);
    expect(reasons).to.deep.equal(['start', 'start']);
  });
});
