import { estimateEarnings } from '../client/resources/earning.js';
import { submitFeedback } from '../client/resources/feedback.js';
import { cancelRedemption } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { submitSurveyResponse } from '../client/resources/surveys.js';
import { attachmentProblem } from '../domain/attachments.js';
import type { Feedback } from '../domain/feedback.js';
import { storeFeedback, storeResponse, type AnswerStore } from './answers.js';
import { fingerprintOf, isMultipart, readBody, readMultipart, type Body } from './body.js';
import { once } from './once.js';
import { foundByBackend, type ReadContext } from './reads.js';
import { jsonAnswer, Refusal, type Answer } from './refusal.js';
import { keyOf, readCart, readFeedback, readRedemption, readResponse } from './requests.js';
import type { Route } from './routes.js';

export interface WriteContext extends ReadContext {
  readonly answers: AnswerStore | undefined;
  readonly now: () => number;
  readonly bodyBytes: number;
  readonly uploadBytes: number;
  /** Milliseconds after which a claim is taken to be left by a crash. */
  readonly patience: number;
}

/** Milliseconds that a call with files may take longer, in multiples of the usual. */
export const uploadPatience = 10;

/** Answers what changes something. */
export async function write({ operation, id }: Route, request: Request, context: WriteContext): Promise<Answer> {
  const { ask, asking, bodyBytes } = context;
  switch (operation) {
    case 'redemptions.preview':
      return jsonAnswer(
        await ask(previewRedemption, readRedemption((await readBody(request, bodyBytes)).text), asking),
      );
    case 'earnings.estimate': {
      const cart = readCart((await readBody(request, bodyBytes)).text);
      return jsonAnswer({ items: await ask(estimateEarnings, cart, asking) });
    }
    case 'redemptions.create':
      return createRedemption(request, context);
    case 'redemptions.cancel':
      return jsonAnswer(await ask(cancelRedemption, { id }, asking));
    case 'survey-responses.put':
      return putResponse(id, request, context);
    case 'feedback.create':
      return createFeedback(request, context);
    default:
      throw new Refusal('not-found', 'There is no such path');
  }
}

async function createRedemption(request: Request, context: WriteContext): Promise<Answer> {
  const { ask, asking, keys, capabilities, patience, now } = context;
  if (!asking.caller) throw new Refusal('unauthorized', 'Sign in first', { headers: { 'www-authenticate': 'Bearer' } });
  const key = keyOf(request.headers);
  const body = await readBody(request, context.bodyBytes);
  const wish = readRedemption(body.text);
  return once(keys, {
    id: { owner: asking.caller.id, operation: 'redemptions.create', key },
    fingerprint: await fingerprintOf('redemptions.create', body),
    ...{ patience, now },
    repeatable: capabilities.idempotency !== 'none',
    send: async () => jsonAnswer(await ask(redeem, wish, { ...asking, key }), 201),
    ask: async () => {
      const found = capabilities.redeemStatus ? (await foundByBackend(key, context)).items[0] : undefined;
      return found && jsonAnswer(found, 201);
    },
  });
}

async function putResponse(id: string, request: Request, context: WriteContext): Promise<Answer> {
  const { ask, asking, answers, now } = context;
  const response = readResponse((await readBody(request, context.bodyBytes)).text);
  if (response.id !== id) throw new Refusal('invalid-request', 'The ids in path and body differ');
  const owner = asking.caller?.id ?? '';
  return jsonAnswer(
    answers
      ? await storeResponse(answers, response, owner, new Date(now()))
      : await ask(submitSurveyResponse, response, asking),
  );
}

async function createFeedback(request: Request, context: WriteContext): Promise<Answer> {
  const { ask, asking, answers, keys, capabilities, now } = context;
  const owner = asking.caller?.id ?? '';
  const key = keyOf(request.headers);
  const upload = isMultipart(request);
  const body = upload ? await readMultipart(request, context.uploadBytes) : await readBody(request, context.bodyBytes);
  const feedback = readFeedback(body.text);
  const files = filesOf(feedback, body);
  const spamToken = request.headers.get('spam-token') ?? undefined;
  return once(keys, {
    id: { owner, operation: 'feedback.create', key },
    fingerprint: await fingerprintOf('feedback.create', body),
    patience: context.patience * (upload ? uploadPatience : 1),
    now,
    // One id is one case where answers are kept here, whatever happened to the first call.
    repeatable: !!answers || capabilities.idempotency !== 'none' || capabilities.responseIdempotency,
    send: async () =>
      jsonAnswer(
        answers
          ? await storeFeedback(answers, feedback, files, owner, new Date(now()))
          : await ask(submitFeedback, { ...feedback, files, spamToken }, { ...asking, key }),
        201,
      ),
    ask: () => Promise.resolve(undefined),
  });
}

/** @throws Refusal 400, 413 or 415 where the files are not those that the message names. */
function filesOf({ attachments = [] }: Feedback, { files }: Body): readonly Blob[] {
  const isAnother = files.length !== attachments.length || files.some(({ size }, at) => size !== attachments[at]?.size);
  // A message whose files were lost on the way names none.
  if (isAnother) throw new Refusal('invalid-request', 'attachments must name each of files, with its size');
  attachments.forEach((attachment, place) => {
    const problem = attachmentProblem(attachment, attachments.slice(0, place));
    if (problem === 'type') throw new Refusal('invalid-request', 'No such files are taken', { status: 415 });
    if (problem) throw new Refusal('invalid-request', `The files are refused: ${problem}`, { status: 413 });
  });
  return files;
}
