import type { Case } from '../../domain/feedback.js';
import type { Page } from '../../domain/rewards.js';
import { whole } from '../decode.js';
import { query, type Endpoint } from '../endpoint.js';
import { reply } from './feedback.js';
import { page } from './rewards.js';

export const listCases: Endpoint<{ readonly cursor?: string }, Page<Case>> = {
  name: 'cases.list',
  access: 'member',
  request: ({ cursor }) => ({ method: 'GET', path: `/cases${query({ cursor })}` }),
  decode: whole(page(reply)),
};
