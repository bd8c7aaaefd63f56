import { expect } from 'chai';
import type { VendorDocument } from '../../support/vendor-documents.js';
import { cut } from './cut.js';
import { startPrism } from './prism.js';
import { startProxied } from './proxied.js';
import { strict } from './strict.js';

const answer = (name: string) => ({
  200: {
    description: 'Well',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  },
});

const document = {
  ...{ openapi: '3.0.0', info: { title: 'Tea', version: '1' } },
  paths: {
    '/tea': {
      get: { responses: answer('Tea') },
      post: {
        responses: answer('Tea'),
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tea' } } } },
      },
    },
    '/coffee': { get: { responses: answer('Coffee') } },
  },
  components: {
    schemas: {
      Tea: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string' },
          leaf: { $ref: '#/components/schemas/Leaf' },
          weight: { $ref: 'https://elsewhere.test/common.json#tea.common.Number' },
          at: { type: 'string', description: 'When, in RFC 3339 format.' },
        },
        example: { id: 'green', weight: 3 },
      },
      Leaf: { type: 'string' },
      Coffee: { type: 'string' },
    },
  },
} satisfies VendorDocument;

describe('a vendor’s document', () => {
  it('is cut to what is named and what that needs, with plain types for what stands on another host', () => {
    const { paths, components } = cut(document, ['GET /tea']);
    expect(paths).to.deep.equal({ '/tea': { get: document.paths['/tea'].get } });
    expect(components['schemas']).to.have.keys('Tea', 'Leaf');
    expect(JSON.stringify(components)).to.include('"weight":{"type":"number"}').and.not.include('elsewhere');
    expect(() => cut(document, ['PUT /tea'])).to.throw('PUT /tea: no such operation');
  });

  it('has Prism refuse what it does not name, and say so', async () => {
    const prism = await startPrism(strict(cut(document, ['GET /tea', 'POST /tea'])));
    const send = (body: unknown) =>
      prism.fetch('https://tea.test/tea', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
        body: JSON.stringify(body),
      });
    const asked = [{ id: 'green' }, { id: '' }, { id: 'green', waight: 2 }, { id: 'green', at: 'noon' }];
    const statuses = [];
    for (const body of asked) statuses.push((await send(body)).status);
    await prism.close();
    expect(statuses).to.deep.equal([200, 422, 422, 422]);
    expect(prism.violations).to.have.length(3);
    expect(prism.violations[1]).to.include("found 'waight'");
  });

  it('gives the same answer to the same seed', async () => {
    const prism = await startPrism(strict(cut(document, ['GET /tea'])));
    const ask = async (seed: string) => (await prism.seeded(seed)('https://tea.test/tea', {})).text();
    const answers = [await ask('one'), await ask('one'), await ask('two')];
    await prism.close();
    expect(answers[0]).to.equal(answers[1]).and.not.equal(answers[2]);
  });

  it('has a stand-in held to it, whose own refusals are passed on', async () => {
    const answers = [Response.json({ id: 'green' }), Response.json({ id: 7 }), Response.json({}, { status: 404 })];
    const prism = await startProxied(strict(cut(document, ['GET /tea'])), () =>
      Promise.resolve(answers.shift() ?? new Response()),
    );
    const statuses = [];
    while (answers.length > 0) statuses.push((await prism.fetch('https://tea.test/tea', {})).status);
    await prism.close();
    expect(statuses).to.deep.equal([200, 500, 404]);
    expect(prism.violations).to.have.length(1);
    expect(prism.violations[0]).to.include('id must be string');
  });
});
