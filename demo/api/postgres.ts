import {
  CamelCasePlugin,
  Kysely,
  OperationNodeTransformer,
  PostgresDialect,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';
import { Pool, TypeOverrides, types } from 'pg';
import type { Schema } from './schema.js';

export function isPostgresAddress(address: string): boolean {
  return /^postgres(ql)?:\/\//.test(address);
}

/** Opens a PostgreSQL database by its address. `db.destroy()` closes all its connections. */
export function openPostgres(connectionString: string): Kysely<Schema> {
  const numbers = new TypeOverrides();
  // Points, money and counts stay within 2^53 (see the contract), so that they are numbers and not texts of digits.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({ connectionString, types: numbers, max: 20 });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', (error) => console.error('a connection to the database was lost:', error.message));
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin(), withoutNul],
  });
}

const storable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\u0000', '\uFFFD') : value;

/** PostgreSQL has no text with U+0000: a message must not be lost for it. */
class NulTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: storable(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(storable) };
  }
}

const transformer = new NulTransformer();
const withoutNul: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: ({ result }) => Promise.resolve(result),
};
