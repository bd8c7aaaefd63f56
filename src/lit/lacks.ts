import type { LoyaltyElement } from './loyalty-element.js';

/** Whether the backend has no place for what the element does; then the page is told once. */
export function lacks(host: LoyaltyElement, operation: string): boolean {
  const isLacking = !!host.client?.capabilities?.lacks?.includes(operation);
  if (isLacking) host.report({ code: 'unsupported', operation });
  return isLacking;
}
