import type { Scene } from '../../../src/conformance/subject.js';

type Node = Readonly<Record<string, unknown>>;

/** What Square may leave out, by what it is a field of. What only it can set is always there. */
const missing: Readonly<Record<string, readonly string[]>> = {
  program: ['terminology', 'expiration_policy', 'accrual_rules', 'location_ids', 'status', 'created_at', 'updated_at'],
  account: ['customer_id', 'lifetime_points', 'enrolled_at', 'mapping', 'expiring_point_deadlines', 'updated_at'],
  reward: ['status', 'points', 'order_id', 'created_at', 'updated_at'],
  promotion: ['status', 'trigger_limit', 'created_at', 'loyalty_program_id'],
  event: [],
};

/** Fields whose values are of a kind. */
const kinds = ['type', 'status', 'accrual_type', 'interval', 'source', 'tax_mode'];

function unheardOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unheardOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, kinds.includes(name) ? 'UNHEARD_OF' : unheardOf(inner)]),
  );
}

/** How a scene shows what is read. */
export const dresserOf =
  (scene: Scene) =>
  (noun: keyof typeof missing, value: object): object => {
    if (scene === 'odd') return unheardOf(value) as Node;
    if (scene !== 'bare') return value;
    const kept = Object.entries(value).filter(([name]) => missing[noun]?.includes(name) !== true);
    return Object.fromEntries(kept);
  };
