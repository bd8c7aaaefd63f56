import type { WebhookBody } from 'loyalty-elements/server/webhook';
import { Webhook } from 'standardwebhooks';

/** Takes what `webhookAnswers` sends. `keep` must have stored it when it comes back: then the customer is thanked. */
export function receiverOf(secret: string, keep: (id: string, body: WebhookBody) => Promise<void>) {
  const webhook = new Webhook(secret);
  return async (request: Request): Promise<Response> => {
    const headers = Object.fromEntries(request.headers);
    const text = await request.text();
    try {
      // Not only forged: one that is older than five minutes is refused, too.
      webhook.verify(text, headers);
    } catch {
      return new Response(null, { status: 401 });
    }
    // A message that is sent again has the same id.
    await keep(headers['webhook-id'] ?? '', JSON.parse(text) as WebhookBody);
    return new Response(null, { status: 204 });
  };
}
