/** Full-text search with SQLite's FTS5, in the file of the store. */
import type { DatabaseSync } from 'node:sqlite';
import { cutPassages } from './cut-passages.ts';
import { asStorageError } from './sqlite-problems.ts';
import type { SqliteStore } from './sqlite.ts';
import type { FoundPassage, Library, TextIndex } from './text-index.ts';

/** An index beside the documents of the store; its writes take their turn with the store's transactions. */
export function sqliteTextIndex(store: SqliteStore): TextIndex {
  const { database } = store;
  asStorageError(() => database.exec(layout));
  const write = (work: () => void): Promise<void> => store.transaction(async () => asStorageError(work));
  return {
    add: (library, document) =>
      write(() => {
        forget(database, library, document.id);
        const insert = database.prepare(
          'INSERT INTO passages (tenant, library, document, attributes, text) VALUES (?, ?, ?, ?, ?)',
        );
        const attributes = JSON.stringify(document.attributes ?? {});
        for (const passage of cutPassages(document.text)) {
          insert.run(library.tenant, library.library, document.id, attributes, passage);
        }
      }),
    has: async ({ tenant, library }) =>
      asStorageError(() => database.prepare(anyPassage).get(tenant, library)) !== undefined,
    search: async (libraries, words, limit) => asStorageError(() => search(database, { libraries, words, limit })),
    remove: (library) => write(() => forget(database, library)),
  };
}

const layout = `
  CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5 (
    tenant UNINDEXED, library UNINDEXED, document UNINDEXED, attributes UNINDEXED, text,
    tokenize = 'porter unicode61'
  )
`;

const anyPassage = 'SELECT 1 FROM passages WHERE tenant = ? AND library = ? LIMIT 1';

function forget(database: DatabaseSync, { tenant, library }: Library, document?: string): void {
  const all = 'DELETE FROM passages WHERE tenant = ? AND library = ?';
  if (document === undefined) database.prepare(all).run(tenant, library);
  else database.prepare(`${all} AND document = ?`).run(tenant, library, document);
}

interface Search {
  readonly libraries: readonly Library[];
  readonly words: string;
  readonly limit: number;
}

function search(database: DatabaseSync, { libraries, words, limit }: Search): readonly FoundPassage[] {
  const query = matchAnyWord(words);
  if (query === undefined || libraries.length === 0) return [];
  const within = JSON.stringify(libraries.map(({ tenant, library }) => [tenant, library]));
  return database.prepare(bestPassages).all(query, within, limit).map(toPassage);
}

/** A list of libraries as one value: there may be more of them than an expression can have parts. */
const bestPassages = `
  SELECT document, text, attributes, bm25(passages) AS rank FROM passages
  WHERE passages MATCH ? AND (tenant, library) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))
  ORDER BY rank LIMIT ?
`;

/** Words as FTS5 strings, so that nothing in them is taken for its query language; nothing if there are none. */
function matchAnyWord(words: string): string | undefined {
  const terms = words.match(/[\p{L}\p{N}]+/gu);
  return terms === null ? undefined : [...new Set(terms)].map((term) => `"${term}"`).join(' OR ');
}

function toPassage(row: Record<string, unknown>): FoundPassage {
  // FTS5 ranks by negative numbers, the best being the lowest; a word that is everywhere may rank at 0.
  const weight = Math.max(-Number(row['rank']), Number.EPSILON);
  return {
    document: String(row['document']),
    text: String(row['text']),
    attributes: JSON.parse(String(row['attributes'])) as FoundPassage['attributes'],
    score: weight / (1 + weight),
  };
}
