import type { AnswerEvent } from '../client/outbox.js';

export interface AnswerRejectedDetail {
  readonly id: string;
  readonly kind: 'response' | 'feedback';
  readonly code: string;
  /** What the member wrote. */
  readonly text: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-answer-rejected': CustomEvent<AnswerRejectedDetail>;
  }
}

/** Gives the page back what the backend will never take. */
export function tell({ id, kind, text, error }: Extract<AnswerEvent, { readonly type: 'rejected' }>): void {
  const detail: AnswerRejectedDetail = { id, kind, code: error.code, text };
  document.dispatchEvent(new CustomEvent('loyalty-answer-rejected', { detail }));
}
