import { expect } from 'chai';
import { combine } from '../../src/adapters/combine.js';
import { restAdapter } from '../../src/adapters/rest.js';
import { contractCapabilities, type Adapter } from '../../src/client/adapter.js';
import { programmes } from '../../src/sandbox/programmes.js';
import type { LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { memoryAnswers } from '../../src/server/answers.js';
import { handlerOver } from '../support/handler.js';

const { program } = programmes.find(({ program: { id } }) => id === 'coffee-stars') ?? {};

/** A backend that has no place for some things, as its adapter knows or as it says itself. */
function shop(lacks: readonly string[], told?: readonly string[]): Adapter {
  const fetch = () => Promise.resolve(Response.json({ ...program, ...(told && { lacks: told }) }));
  return {
    ...restAdapter({ baseUrl: 'https://shop.example', fetch }),
    capabilities: { ...contractCapabilities, lacks },
  };
}

async function toldOf(adapter: Adapter, options: Partial<LoyaltyFetchOptions> = {}): Promise<unknown> {
  const { status, text } = await handlerOver(adapter, options).call('GET', '/program');
  expect(status).to.equal(200);
  return (JSON.parse(text) as { readonly lacks?: unknown }).lacks;
}

describe('a page behind the handler learns with the programme what is lacking', () => {
  it('which is nothing to speak of where nothing is', async () => {
    expect(await toldOf(shop([]))).to.equal(undefined);
  });

  it('as the adapter knows it, but for what the handler finds itself', async () => {
    expect(await toldOf(shop(['redemptions.create', 'redemptions.find', 'tiers']))).to.deep.equal([
      'redemptions.create',
      'tiers',
    ]);
  });

  it('but for what is kept in the answers', async () => {
    const backend = shop(['surveys.due', 'responses.submit', 'feedback.submit']);
    expect(await toldOf(backend, { answers: memoryAnswers() })).to.deep.equal(['surveys.due']);
  });

  it('but for what another backend gives', async () => {
    const both = combine(shop(['feedback.submit', 'referral.get']), shop(['referral.get', 'rewards.list']));
    expect(await toldOf(both)).to.deep.equal(['referral.get']);
  });

  it('and as the backend says it itself, of what it would be asked for', async () => {
    const said = ['redemptions.create', 'feedback.submit', 'tiers'];
    expect(await toldOf(shop(['tiers'], said))).to.deep.equal(['tiers', 'redemptions.create', 'feedback.submit']);
    expect(await toldOf(combine(shop(['feedback.submit'], said), shop([])))).to.deep.equal([
      'redemptions.create',
      'tiers',
    ]);
    expect(await toldOf(shop([], ['feedback.submit']), { answers: memoryAnswers() })).to.deep.equal([]);
  });
});
