/** What may be done inside a transaction, on a SQLite connection that has one open. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { asStorageError } from './sqlite-problems.ts';
import { sqliteReading } from './sqlite-reading.ts';
import { markedCollection, type Reading, type Transaction } from './store.ts';

interface Statements extends Reading {
  readonly insert: StatementSync;
  readonly replace: StatementSync;
  readonly delete: StatementSync;
  readonly mark: StatementSync;
  readonly clear: StatementSync;
}

/** The transaction that is open on the connection; actions for after the commit are left in `afterCommit`. */
export function sqliteTransaction(database: DatabaseSync, afterCommit: (() => void)[]): Transaction {
  const statements = statementsOf(database);
  return {
    get: statements.get,
    list: statements.list,
    insert: async (place, document, label) => {
      const { tenant, collection, parent, key } = place;
      const text = JSON.stringify(document);
      asStorageError(() => statements.insert.run(tenant, collection, parent, key, label ?? null, text));
    },
    replace: async (place, document) => {
      const { tenant, collection, parent, key } = place;
      const text = JSON.stringify(document);
      return asStorageError(() => statements.replace.run(text, tenant, collection, parent, key).changes) !== 0;
    },
    delete: async ({ tenant, collection, parent, key }, { leaveMark = false } = {}) =>
      asStorageError(() => {
        const { changes } = leaveMark
          ? statements.mark.run(markedCollection(collection), tenant, collection, parent, key)
          : statements.delete.run(tenant, collection, parent, key);
        return changes !== 0;
      }),
    clear: async ({ tenant, collection, parent }) => {
      for (const each of [collection, markedCollection(collection)])
        asStorageError(() => statements.clear.run(tenant, each, parent));
    },
    afterCommit: (action) => {
      afterCommit.push(action);
    },
  };
}

const prepared = new WeakMap<DatabaseSync, Statements>();

function statementsOf(database: DatabaseSync): Statements {
  const known = prepared.get(database);
  if (known !== undefined) return known;
  const statements = {
    ...sqliteReading(database),
    insert: database.prepare(
      'INSERT INTO documents (tenant, collection, parent, key, label, document) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    replace: database.prepare(`UPDATE documents SET document = ? WHERE ${inCollection} AND key = ?`),
    delete: database.prepare(`DELETE FROM documents WHERE ${inCollection} AND key = ?`),
    mark: database.prepare(
      `UPDATE OR REPLACE documents SET collection = ?, label = NULL, document = '{}' WHERE ${inCollection} AND key = ?`,
    ),
    clear: database.prepare(`DELETE FROM documents WHERE ${inCollection}`),
  };
  prepared.set(database, statements);
  return statements;
}

const inCollection = 'tenant = ? AND collection = ? AND parent = ?';
