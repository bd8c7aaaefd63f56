import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { voice } from '../../src/adapters/wire/endpoints.js';
import { allSubjects } from '../adapters/conformance/subjects.js';
import { tokenSecret } from '../support/tokens.js';

const root = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('stories/guides/Server.mdx', root), 'utf8');
const setups = 'examples/server/setups';
const setup = (name: string): Promise<unknown> => import(new URL(`${setups}/${name}.ts`, root).href);

/** What the setups read when they are loaded; nothing of it is asked. */
const settings = {
  ...{ TOKEN_SECRET: tokenSecret, SHOPIFY_SECRET: 'a secret', BIGCOMMERCE_ID: 'app', BIGCOMMERCE_SECRET: 'a secret' },
  ...{ SMILE_API_KEY: 'key', TALON_ONE_KEY: 'key', SQUARE_ACCESS_TOKEN: 'token' },
  ...{ VOUCHERIFY_ID: 'app', VOUCHERIFY_KEY: 'key' },
  DATABASE_URL: 'postgres://localhost:1/none',
  WEBHOOK_SECRET: `whsec_${Buffer.from('a secret of the tests, of 32 b..').toString('base64')}`,
  ...{ TALON_ONE_URL: 'https://shop.talon.one', SALESFORCE_URL: 'https://shop.my.salesforce.com' },
};

describe('The guide "On your own server"', () => {
  const environment = { ...process.env };
  before(() => Object.assign(process.env, settings));
  after(() => {
    process.env = environment;
  });

  it('shows every example as it stands in its file, and no other code for a server', () => {
    const files = readdirSync(new URL('examples/server', root), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const [, name = ''] =
        new RegExp(`^import (\\w+) from '../../examples/server/${file}\\?raw';$`, 'm').exec(guide) ?? [];
      expect(guide, file).to.include(`<Source code={${name}} language="ts" />`);
    }
    expect(guide).not.to.match(/^```ts/m);
  });

  it('says of each adapter how it is known and what it lacks, as the conformance suite finds it', async () => {
    const rows = [...guide.matchAll(/^\| `(\S+)`( v\d)? +\|(.*)\|$/gm)].map(
      ([, name = '', version = '', rest = '']) => {
        const [runsIn = '', keys = '', knownFrom = '', lacks = ''] = rest.split('|').map((cell) => cell.trim());
        return [
          `${name}${version.replace(' ', '-')}`,
          { runsIn, keys, knownFrom, lacks: [...lacks.matchAll(/`(\S+)`/g)].map(([, each]) => each).sort() },
        ] as const;
      },
    );
    const told = new Map(rows);
    for (const [name, subject] of await allSubjects()) {
      if (name === 'rest' || name === 'mapping') continue;
      const { runsIn, capabilities } = subject.adapter(() => Promise.reject(new Error('nothing is asked')));
      const row = told.get(name);
      expect(row?.runsIn, name).to.equal(runsIn === 'server' ? 'your server' : 'the page');
      expect(row?.keys, name).to.equal(capabilities.idempotency === 'none' ? 'none' : 'its own');
      const known = typeof subject.knownFrom === 'string' ? subject.knownFrom : 'specification';
      expect(row?.knownFrom, name).to.equal(known === 'documentation' ? 'documentation: experimental' : known);
      const lacks = (capabilities.lacks ?? []).filter((each) => !(voice as readonly string[]).includes(each));
      expect(row?.lacks, name).to.deep.equal(lacks.sort());
    }
  });

  it('has setups that start', async () => {
    const { loyalty } = (await setup('whole')) as { readonly loyalty: (request: Request) => Promise<Response> };
    expect((await loyalty(new Request('https://shop.example/loyalty/nothing'))).status).to.equal(404);
    for (const name of ['square', 'voucherify', 'smile', 'talon-one', 'salesforce']) {
      expect(await setup(name), name).to.have.nested.property('adapter.runsIn', 'server');
    }
  });

  it('signs tokens that its server takes', async () => {
    const { tokenFor } = (await setup('token')) as { readonly tokenFor: (id: string) => Promise<string> };
    const { byToken } = (await setup('identity')) as { readonly byToken: (request: Request) => Promise<unknown> };
    const headers = { authorization: `Bearer ${await tokenFor('7731')}` };
    expect(await byToken(new Request('https://shop.example/', { headers }))).to.deep.equal({ id: '7731' });
  });
});
