import { sql, type Kysely } from 'kysely';
import { appendOnly } from '../dialect.js';

/** Programmes, members, orders, the ledger, rewards and their redemptions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('programmes')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('data_set', 'text', (c) => c.notNull())
    .execute();
  await members(db);
  await ledger(db);
  await rewards(db);
}

async function members(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('members')
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('display_id', 'text', (c) => c.notNull())
    .addColumn('given_name', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('enrolled_at', 'text', (c) => c.notNull())
    .addColumn('turn', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('members_key', ['program_id', 'id'])
    .execute();
  await db.schema
    .createTable('orders')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('program_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('total', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('nights', 'bigint', (c) => c.notNull())
    .addColumn('placed_at', 'text', (c) => c.notNull())
    .addForeignKeyConstraint('orders_member', ['program_id', 'member_id'], 'members', ['program_id', 'id'])
    .execute();
  await db.schema.createIndex('orders_of_member').on('orders').columns(['program_id', 'member_id']).execute();
}

async function ledger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ledger_entries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('program_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('amount', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('description', 'text', (c) => c.notNull())
    .addColumn('occurred_at', 'text', (c) => c.notNull())
    .addColumn('available_at', 'text')
    .addColumn('expires_at', 'text')
    .addColumn('order_id', 'text', (c) => c.references('orders.id'))
    .addColumn('redemption_id', 'text')
    .addForeignKeyConstraint('entries_member', ['program_id', 'member_id'], 'members', ['program_id', 'id'])
    .execute();
  await db.schema
    .createIndex('entries_of_member')
    .on('ledger_entries')
    .columns(['program_id', 'member_id', 'occurred_at'])
    .execute();
  await appendOnly(db, 'ledger_entries');
}

async function rewards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('rewards')
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('category', 'text')
    .addColumn('stock', 'bigint', (c) => c.check(sql`stock >= 0`))
    .addColumn('details', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('rewards_key', ['program_id', 'id'])
    .execute();
  await db.schema
    .createTable('redemptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('program_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text', (c) => c.notNull())
    .addColumn('reward_id', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.unique())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('amount', 'bigint', (c) => c.notNull())
    .addColumn('balance_after', 'bigint', (c) => c.notNull())
    .addColumn('idempotency_key', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('refundable_until', 'text')
    .addColumn('cancelled_at', 'text')
    .addUniqueConstraint('one_redemption_a_key', ['program_id', 'member_id', 'idempotency_key'])
    .addForeignKeyConstraint('redemptions_member', ['program_id', 'member_id'], 'members', ['program_id', 'id'])
    .execute();
  await db.schema
    .createTable('idempotency_keys')
    .addColumn('program_id', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('operation', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('claim_id', 'text', (c) => c.notNull())
    .addColumn('claimed_at', 'text', (c) => c.notNull())
    .addColumn('status', 'bigint')
    .addColumn('content_type', 'text')
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('idempotency_keys_key', ['program_id', 'owner_id', 'operation', 'key'])
    .execute();
}
