import type { AnswerStore, StoredAnswer } from './answers.js';
import { keyLife, type KeyId, type KeyRecord, type KeyStore } from './key-store.js';
import type { Answer } from './refusal.js';

export type SqlValue = string | number | null;

/** Runs one statement outside of any transaction and gives its rows, those of `returning` included. */
export type SqlQuery = (
  text: string,
  values: readonly SqlValue[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export interface SqlOptions {
  readonly query: SqlQuery;
  /** How the driver marks the place of a value, counted from 1. Default `$1`. */
  readonly mark?: (place: number) => string;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

/** What the stores need, once: `for (const statement of sqlTables) await query(statement, [])`. SQLite 3.35, PostgreSQL. */
export const sqlTables: readonly string[] = [
  `create table if not exists loyalty_keys (owner text not null, operation text not null, key_text text not null,
    fingerprint text not null, claim text not null, claimed_at bigint not null, made_at bigint not null,
    status bigint, headers text, body text, primary key (owner, operation, key_text))`,
  `create table if not exists loyalty_answers (kind text not null, id text not null, owner text not null,
    revision bigint not null, body text not null, received_at text not null, primary key (kind, id))`,
];

/** Writes `?` for each place of a value in the way the driver reads it. */
const prepared =
  ({ query, mark = (place) => `$${place}` }: SqlOptions): SqlQuery =>
  (text, values) => {
    let place = 0;
    return query(
      text.replaceAll('?', () => mark((place += 1))),
      values,
    );
  };

const ofKey = 'owner = ? and operation = ? and key_text = ?';
const valuesOf = ({ owner, operation, key }: KeyId): readonly string[] => [owner, operation, key];

/**
 * Keys in a database that the merchant has already. Each step is one statement.
 *
 * A key of more than 24 hours is a new one. Its row is the merchant's to delete: `made_at` is in milliseconds since 1970.
 */
export function sqlKeys(options: SqlOptions): KeyStore {
  const query = prepared(options);
  const { now = Date.now } = options;
  const find = async (id: KeyId): Promise<KeyRecord | undefined> => {
    const text = `select * from loyalty_keys where ${ofKey} and made_at > ?`;
    const [row] = await query(text, [...valuesOf(id), now() - keyLife]);
    return row && recordOf(row);
  };
  const isDone = async (text: string, values: readonly SqlValue[]): Promise<boolean> =>
    (await query(`${text} returning claim`, values)).length === 1;

  return {
    find,
    async begin(id, { claim, at, fingerprint }) {
      const text = `insert into loyalty_keys (owner, operation, key_text, fingerprint, claim, claimed_at, made_at)
        values (?, ?, ?, ?, ?, ?, ?) on conflict (owner, operation, key_text) do update
        set fingerprint = excluded.fingerprint, claim = excluded.claim, claimed_at = excluded.claimed_at,
          made_at = excluded.made_at, status = null, headers = null, body = null
        where loyalty_keys.made_at <= ?`;
      if (await isDone(text, [...valuesOf(id), fingerprint, claim, at, at, at - keyLife])) return undefined;
      // Released between the two statements: whoever comes next may claim it, this one waits.
      return (await find(id)) ?? { claim: '', at, fingerprint };
    },
    takeOver: (id, from, { claim, at }) =>
      isDone(`update loyalty_keys set claim = ?, claimed_at = ? where ${ofKey} and claim = ? and status is null`, [
        claim,
        at,
        ...valuesOf(id),
        from,
      ]),
    finish: (id, claim, { status, headers, body }) =>
      isDone(
        `update loyalty_keys set status = ?, headers = ?, body = ? where ${ofKey} and claim = ? and status is null`,
        [status, JSON.stringify(headers), body, ...valuesOf(id), claim],
      ),
    async giveUp(id, claim) {
      await query(`update loyalty_keys set claimed_at = 0 where ${ofKey} and claim = ?`, [...valuesOf(id), claim]);
    },
    async release(id, claim) {
      await query(`delete from loyalty_keys where ${ofKey} and claim = ? and status is null`, [...valuesOf(id), claim]);
    },
  };
}

function recordOf(row: Readonly<Record<string, unknown>>): KeyRecord {
  const { claim, fingerprint, claimed_at: at, status, headers, body } = row;
  const answer: Answer | undefined =
    status === null
      ? undefined
      : { status: Number(status), headers: JSON.parse(String(headers)) as Answer['headers'], body: String(body) };
  return { claim: String(claim), fingerprint: String(fingerprint), at: Number(at), answer };
}

/** Survey answers and feedback in a database that the merchant has already. */
export function sqlAnswers(options: SqlOptions): AnswerStore {
  const query = prepared(options);
  return {
    async put({ kind, id, owner, revision, body, receivedAt }) {
      await query(
        `insert into loyalty_answers (kind, id, owner, revision, body, received_at) values (?, ?, ?, ?, ?, ?)
          on conflict (kind, id) do update
          set owner = excluded.owner, revision = excluded.revision, body = excluded.body, received_at = excluded.received_at
          where loyalty_answers.revision < excluded.revision
          and (loyalty_answers.owner = '' or loyalty_answers.owner = excluded.owner)`,
        [kind, id, owner, revision, body, receivedAt],
      );
      const [row] = await query('select * from loyalty_answers where kind = ? and id = ?', [kind, id]);
      if (!row) throw new Error('the answer that was just stored is gone');
      return storedOf(kind, id, row);
    },
  };
}

function storedOf(kind: StoredAnswer['kind'], id: string, row: Readonly<Record<string, unknown>>): StoredAnswer {
  const { owner, revision, body, received_at: receivedAt } = row;
  return {
    ...{ kind, id, owner: String(owner), revision: Number(revision) },
    ...{ body: String(body), receivedAt: String(receivedAt) },
  };
}
