import { html, type TemplateResult } from 'lit';
import { contractCapabilities, type Adapter } from '../src/client/adapter.js';
import '../src/elements/provider/define.js';

/** A backend that has no place for some operations. */
export const adapterLacking = (...lacks: readonly string[]): Adapter => ({
  name: 'a shop',
  runsIn: 'browser',
  capabilities: { ...contractCapabilities, lacks },
  endpoints: {},
});

/** What an element is like on such a backend. */
export const lacking = (content: TemplateResult, ...lacks: readonly string[]): TemplateResult =>
  html`<loyalty-provider scenario="coffee-stars/mid" .options=${{ adapter: adapterLacking(...lacks) }}
    >${content}</loyalty-provider
  >`;
