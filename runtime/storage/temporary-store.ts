/** A store in a file of its own that disappears with it: for tests and trials. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, type SqliteStore } from './sqlite.ts';

/** Opens an empty store; closing it deletes the file. */
export function openTemporaryStore(): SqliteStore {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-runtime-'));
  const store = openSqliteStore({ file: join(folder, 'runtime.db') });
  return {
    ...store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
