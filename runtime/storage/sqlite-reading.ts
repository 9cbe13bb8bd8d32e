/** Reading documents from a SQLite connection. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { asStorageError } from './sqlite-problems.ts';
import { markedCollection, type Collection, type Entry, type ListOptions, type Reading } from './store.ts';

/** Reads through the connection given; each statement is prepared once. */
export function sqliteReading(database: DatabaseSync): Reading {
  const one = database.prepare(`SELECT document FROM documents WHERE ${inCollection} AND key = ?`);
  const lists = new Map<string, StatementSync>();
  const prepared = (text: string): StatementSync => {
    const statement = lists.get(text) ?? database.prepare(text);
    lists.set(text, statement);
    return statement;
  };
  return {
    get: async (place) =>
      asStorageError(() => {
        const row = one.get(place.tenant, place.collection, place.parent, place.key);
        return row === undefined ? undefined : parse(row['document']);
      }),
    list: async <Document>(collection: Collection<Document>, options: ListOptions = {}) =>
      asStorageError(() => {
        const query = listQuery(collection, options);
        return prepared(query.text)
          .all(...query.values)
          .map(toEntry<Document>);
      }),
  };
}

const inCollection = 'tenant = ? AND collection = ? AND parent = ?';

const placeOfKey = `SELECT position FROM documents WHERE ${inCollection} AND key = ?`;

function listQuery(collection: Collection<unknown>, options: ListOptions): { text: string; values: SQLInputValue[] } {
  const within = [collection.tenant, collection.collection, collection.parent];
  const conditions = [inCollection];
  const values: SQLInputValue[] = [...within];
  const newestFirst = options.order === 'newest-first';
  if (options.label !== undefined) {
    conditions.push('label = ?');
    values.push(options.label);
  }
  if (options.after !== undefined) {
    conditions.push(`position ${newestFirst ? '<' : '>'} coalesce((${placeOfKey}), (${placeOfKey}))`);
    const marks = [collection.tenant, markedCollection(collection.collection), collection.parent];
    values.push(...within, options.after, ...marks, options.after);
  }
  // A negative limit is SQLite's way to say "all".
  values.push(options.limit ?? -1);
  const order = newestFirst ? 'DESC' : 'ASC';
  const text = `SELECT key, document FROM documents WHERE ${conditions.join(' AND ')} ORDER BY position ${order} LIMIT ?`;
  return { text, values };
}

function toEntry<Document>(row: Record<string, unknown>): Entry<Document> {
  return { key: String(row['key']), document: parse<Document>(row['document']) };
}

/** The one place where stored text becomes a typed document again: only this runtime writes the file. */
function parse<Document>(text: unknown): Document {
  return JSON.parse(String(text)) as Document;
}
