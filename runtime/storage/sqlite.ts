/** The embedded store: SQLite through `node:sqlite`, in WAL mode; one connection writes, another reads what is committed. */
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteReading } from './sqlite-reading.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import { asStorageError } from './sqlite-problems.ts';
import { StorageError, type Store, type Transaction } from './store.ts';

export interface SqliteOptions {
  readonly file: string;
  /** What a commit survives: the end of the process, or also a power cut (slower by far). Default: `process`. */
  readonly survives?: 'process' | 'power-cut';
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly busyTimeout?: number;
}

export interface SqliteStore extends Store {
  /** The writing connection, for the parts of the runtime that keep tables of their own in the same file. */
  readonly database: DatabaseSync;
}

/** Opens or creates the database file. Throws a `StorageError` if that cannot be done. */
export function openSqliteStore(options: SqliteOptions): SqliteStore {
  return opening(options.file, () => {
    const writer = openWriter(options);
    const reader = new DatabaseSync(options.file, { readOnly: true, timeout: options.busyTimeout ?? 2000 });
    let queue: Promise<unknown> = Promise.resolve();
    return {
      ...sqliteReading(reader),
      database: writer,
      transaction: (work) => {
        const result = queue.then(() => runTransaction(writer, work));
        queue = result.catch(() => undefined);
        return result;
      },
      close: async () => {
        await queue;
        reader.close();
        writer.close();
      },
    };
  });
}

/** A storage that cannot be opened is told with its file. */
function opening<Result>(file: string, open: () => Result): Result {
  try {
    return asStorageError(open);
  } catch (problem) {
    if (!(problem instanceof StorageError)) throw problem;
    const reason = problem.cause instanceof Error ? problem.cause.message : problem.kind;
    throw new StorageError(problem.kind, new Error(`${file} cannot be opened: ${reason}`, { cause: problem.cause }));
  }
}

/** The layout of the file; a file of a later version is refused rather than damaged. */
const layoutVersion = 1;

const layout = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant TEXT NOT NULL,
    collection TEXT NOT NULL,
    parent TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT,
    document TEXT NOT NULL,
    UNIQUE (tenant, collection, parent, key)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documents_in_order ON documents (tenant, collection, parent, position);
  PRAGMA user_version = ${layoutVersion};
  COMMIT;
`;

function openWriter(options: SqliteOptions): DatabaseSync {
  // SQLite has names that are no files; two connections would not meet there.
  if (/^(:memory:|file:)/.test(options.file)) throw new Error('it is no file; name none to keep nothing');
  if (statSync(options.file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error('it is a folder');
  const database = new DatabaseSync(options.file, { timeout: options.busyTimeout ?? 2000 });
  requireOwnLayout(database);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA synchronous = ${options.survives === 'power-cut' ? 'FULL' : 'NORMAL'}`);
  database.exec(layout);
  return database;
}

/** Nothing is written before it is known that the file is ours, and whole as far as a look at each table can tell. */
function requireOwnLayout(database: DatabaseSync): void {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return;
  const columns = database.prepare("SELECT 1 FROM pragma_table_info('documents') WHERE name IN ('tenant', 'parent')");
  if (columns.all().length < 2) throw new Error('it is a database of another program; name another file');
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (found > layoutVersion) throw new Error(`it was written by a newer version (layout ${found})`);
  for (const { name } of tables) database.prepare(`SELECT * FROM "${String(name)}" LIMIT 1`).all();
}

async function runTransaction<Result>(
  database: DatabaseSync,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const afterCommit: (() => void)[] = [];
  asStorageError(() => database.exec('BEGIN IMMEDIATE'));
  let result: Result;
  try {
    result = await work(sqliteTransaction(database, afterCommit));
    asStorageError(() => database.exec('COMMIT'));
  } catch (problem) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw problem;
  }
  for (const action of afterCommit) action();
  return result;
}
