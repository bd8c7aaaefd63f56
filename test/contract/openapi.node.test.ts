import { expect } from 'chai';
import { openApiChecks, type AnsweredCall } from '../support/openapi.js';
import { openApiDocument } from '../support/openapi-document.js';

const checks = openApiChecks();
const key = '"8e03978e-40d5-43e8-bc93-6894a57f9324"';
const json = { 'content-type': 'application/json; charset=utf-8' };
const posted = { ...json, 'idempotency-key': key };
const named = { ...json, 'x-request-id': 'q-1' };
const problem = { type: 'urn:loyalty-elements:problem:not-found', title: 'Not found', status: 404 };
const problemHeaders = { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'q-1' };
const fresh = { ...named, etag: '"1"', 'cache-control': 'private, no-cache' };
const member = { id: 'm', status: 'enrolled', balances: [] };

describe('checkRequest', () => {
  const right: readonly (readonly [string, string, Record<string, string>, unknown])[] = [
    ['GET', '/member', {}, undefined],
    ['GET', '/rewards?limit=200&category=drinks&cursor=20', {}, ''],
    ['POST', '/redemptions', posted, { rewardId: 'latte' }],
    ['POST', '/redemptions', posted, '{"rewardId":"latte","amount":50}'],
    ['POST', '/redemptions/preview', json, { rewardId: 'latte' }],
    ['DELETE', '/redemptions/preview', {}, undefined],
    ['GET', `/redemptions?idempotencyKey=${key.slice(1, -1)}`, {}, undefined],
  ];
  for (const [method, path, headers, body] of right) {
    it(`takes ${method} ${path}`, () => {
      checks.checkRequest(method, path, headers, body);
    });
  }

  const wrong: readonly (readonly [RegExp, string, string, Record<string, string>, unknown])[] = [
    [/no such operation/, 'GET', '/balance', {}, undefined],
    [/no such operation/, 'PATCH', '/program', {}, undefined],
    [/no such operation/, 'GET', '/member/', {}, undefined],
    [/rewards\.list request: query limit: .*<= 200/, 'GET', '/rewards?limit=201', {}, undefined],
    [/query limit: .*integer/, 'GET', '/rewards?limit=many', {}, undefined],
    [/undocumented query parameter 'page'/, 'GET', '/rewards?page=2', {}, undefined],
    [/query limit is given twice/, 'GET', '/rewards?limit=1&limit=2', {}, undefined],
    [/header Idempotency-Key is missing/, 'POST', '/redemptions', json, { rewardId: 'latte' }],
    [/Idempotency-Key: .*pattern/, 'POST', '/feedback', { ...json, 'idempotency-key': 'bare' }, {}],
    [/path id: .*uuid/, 'PUT', '/survey-responses/7', json, {}],
    [/undocumented content type 'text\/plain'/, 'POST', '/redemptions/preview', { 'content-type': 'text/plain' }, {}],
    [/not UTF-8/, 'POST', '/redemptions/preview', { 'content-type': 'application/json; charset=latin1' }, {}],
    [/the body is missing/, 'POST', '/redemptions/preview', json, undefined],
    [/the body is not JSON/, 'POST', '/redemptions/preview', json, '{"rewardId"'],
    [/\/rewardId must be string, not 3/, 'POST', '/redemptions/preview', json, { rewardId: 3 }],
    [/additional properties \('reward'\)/, 'POST', '/redemptions/preview', json, { rewardId: 'a', reward: 'a' }],
    [/a body where the contract has none/, 'GET', '/member', json, {}],
  ];
  for (const [reason, method, path, headers, body] of wrong) {
    it(`refuses ${method} ${path}: ${reason.source}`, () => {
      expect(() => checks.checkRequest(method, path, headers, body)).to.throw(reason);
    });
  }
});

describe('checkResponse', () => {
  const call = (change: Partial<AnsweredCall>): AnsweredCall => ({
    method: 'GET',
    path: '/member',
    status: 200,
    headers: fresh,
    body: member,
    ...change,
  });

  const right: readonly Partial<AnsweredCall>[] = [
    {},
    { headers: new Headers(fresh), body: JSON.stringify(member) },
    { status: 304, headers: { 'x-request-id': 'q-1', etag: 'W/"1"' }, body: undefined },
    { path: '/cases/c-1', status: 404, headers: problemHeaders, body: problem },
    {
      status: 503,
      headers: problemHeaders,
      body: { ...problem, type: 'urn:loyalty-elements:problem:server', status: 503 },
    },
  ];
  for (const change of right) {
    it(`takes ${change.status ?? 200} of ${change.path ?? '/member'}`, () => {
      checks.checkResponse(call(change));
    });
  }

  const wrong: readonly (readonly [RegExp, Partial<AnsweredCall>])[] = [
    [/no such operation/, { path: '/balance' }],
    [/member\.get 201 response: undocumented status/, { status: 201 }],
    [/undocumented content type 'text\/html'/, { headers: { ...fresh, 'content-type': 'text/html' } }],
    [
      /undocumented content type 'null'/,
      { headers: { etag: '"1"', 'x-request-id': 'q', 'cache-control': 'no-cache' } },
    ],
    [/header X-Request-Id is missing/, { headers: { ...json, etag: '"1"', 'cache-control': 'no-cache' } }],
    [/header ETag is missing/, { headers: { ...named, 'cache-control': 'no-cache' } }],
    [/header ETag: .*pattern/, { headers: { ...fresh, etag: '1' } }],
    [/the body is missing/, { body: undefined }],
    [/a body where the contract has none/, { status: 304, headers: fresh, body: member }],
    [/required property 'balances'/, { body: { id: 'm', status: 'enrolled' } }],
    [/\/status must be equal to one of the allowed values, not "vip"/, { body: { ...member, status: 'vip' } }],
    [/additional properties \('email'\)/, { body: { ...member, email: 'a@b.test' } }],
    [/\/tier must NOT have additional properties/, { body: { ...member, tier: { name: 'Gold' } } }],
    [/\/enrolledAt must match format "date-time"/, { body: { ...member, enrolledAt: 'yesterday' } }],
    [/\/balances\/0\/amount must be integer, not 0.5/, { body: { ...member, balances: [balance(0.5)] } }],
    [/\/balances\/0\/amount must be <= 9007199254740991/, { body: { ...member, balances: [balance(1e21)] } }],
    [/\/id must NOT have more than 128 characters/, { body: { ...member, id: 'm'.repeat(129) } }],
    [/\/balances must NOT have more than 20 items/, { body: { ...member, balances: Array(21).fill(balance(1)) } }],
    [/undocumented content type/, { path: '/cases/c', status: 404, headers: fresh, body: problem }],
    [/\/type must be equal to one/, { path: '/cases/c', status: 404, headers: problemHeaders, body: slug('gone') }],
    [/\/status is 404 in an answer of 401/, { status: 401, headers: problemHeaders, body: problem }],
    [/header Retry-After is missing/, { status: 429, headers: problemHeaders, body: { ...problem, status: 429 } }],
  ];
  for (const [reason, change] of wrong) {
    it(`refuses: ${reason.source}`, () => {
      expect(() => checks.checkResponse(call(change))).to.throw(reason);
    });
  }
});

describe('the contract', () => {
  it('has schemas that compile under strict rules', () => {
    const document = openApiDocument();
    for (const name of document.schemaNames) {
      expect(document.faults({ node: {}, pointer: `#/components/schemas/${name}` }, null), name).to.not.be.empty;
    }
  });
});

function balance(amount: number) {
  return { currency: 'stars', amount, asOf: '2026-03-01T09:00:00Z' };
}

function slug(name: string) {
  return { ...problem, type: `urn:loyalty-elements:problem:${name}` };
}
