import { expect } from 'chai';
import { requestCounter } from '../../src/server/limits.js';
import { Refusal } from '../../src/server/refusal.js';

describe('requests of a minute', () => {
  it('go on being counted for a member, however many guests come', () => {
    const guestOf = (request: Request) => request.headers.get('x-address');
    const count = requestCounter({ requestsPerMinute: 1, guestOf }, () => 0);
    const ann = () => {
      count(new Request('https://shop.test/member'), { id: 'ann' });
    };
    ann();
    expect(ann).to.throw(Refusal);
    for (let guest = 0; guest <= 10_000; guest += 1) {
      count(new Request('https://shop.test/program', { headers: { 'x-address': `${guest}` } }), null);
    }
    expect(ann).to.throw(Refusal);
  });
});
