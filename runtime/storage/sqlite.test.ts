/** The SQLite store keeps the promises of the port, and turns SQLite's troubles into errors, never into losses. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite.ts';
import { storeContract } from './store.contract.ts';
import type { Collection, Place, Store } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let opened = 0;
const files = new WeakMap<Store, string>();

function open(file: string): Store {
  const store = openSqliteStore({ file, busyTimeout: 20 });
  files.set(store, file);
  return store;
}

function fresh(): string {
  opened += 1;
  return join(folder, `${opened}.db`);
}

storeContract('SQLite', {
  create: async () => open(fresh()),
  reopen: async (store) => {
    await store.close();
    return open(files.get(store) ?? fresh());
  },
});

const place: Place<string> = { tenant: '', collection: 'texts', parent: '', key: 'a' };

describe('the SQLite store', () => {
  it('refuses a file of a later layout', async () => {
    const file = fresh();
    const store = openSqliteStore({ file });
    store.database.exec('PRAGMA user_version = 99');
    await store.close();
    expect(() => openSqliteStore({ file })).toThrow(`${file} cannot be opened: it was written by a newer version`);
  });

  it('says which file it cannot open, and leaves the database of another program as it is', () => {
    const file = fresh();
    const foreign = new DatabaseSync(file);
    foreign.exec('CREATE TABLE theirs (name TEXT)');
    const before = readFileSync(file);
    expect(() => openSqliteStore({ file })).toThrow(`${file} cannot be opened: it is a database of another program`);
    expect(readFileSync(file).equals(before)).toBe(true);
    foreign.close();
    writeFileSync(file, 'no database');
    expect(() => openSqliteStore({ file })).toThrow(`storage: ${file} cannot be opened: file is not a database`);
    for (const name of [':memory:', 'file:a.db?mode=memory']) {
      expect(() => openSqliteStore({ file: name })).toThrow(`${name} cannot be opened: it is no file`);
    }
    expect(() => openSqliteStore({ file: folder })).toThrow(`storage: ${folder} cannot be opened: it is a folder`);
  });

  it.each([1, 7])('knows the database of another program, though it counts layouts too (%i)', (version) => {
    const file = fresh();
    const foreign = new DatabaseSync(file);
    foreign.exec(`CREATE TABLE documents (name TEXT); PRAGMA user_version = ${version}`);
    foreign.close();
    const before = readFileSync(file);
    expect(() => openSqliteStore({ file })).toThrow('it is a database of another program');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('does not begin with a damaged file', async () => {
    const file = fresh();
    const store = openSqliteStore({ file });
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xaa, 4096));
    expect(() => openSqliteStore({ file })).toThrow(`${file} cannot be opened: database disk image is malformed`);
  });

  it('answers a full disk with an error, keeps what it had, and goes on when there is room', async () => {
    const store = openSqliteStore({ file: fresh() });
    await store.transaction((t) => t.insert(place, 'kept'));
    store.database.exec('PRAGMA max_page_count = 20');
    const big = store.transaction((t) => t.insert({ ...place, key: 'b' }, 'x'.repeat(200_000)));
    await expect(big).rejects.toMatchObject({ name: 'StorageError', kind: 'full' });
    expect(await store.get(place)).toBe('kept');
    store.database.exec('PRAGMA max_page_count = 10000');
    await store.transaction((t) => t.insert({ ...place, key: 'b' }, 'x'.repeat(200_000)));
    expect(await store.get({ ...place, key: 'b' })).toHaveLength(200_000);
    await store.close();
  });

  it('says so where a limit on the size of files is reached, and keeps what it had', async () => {
    const file = fresh();
    const limited = 'ulimit -f 1000 && exec "$0" "$@"';
    const script = new URL('fill-store.ts', import.meta.url).pathname;
    const said = execFileSync('sh', ['-c', limited, process.execPath, script, file], { encoding: 'utf8' });
    const [, kept] = /^StorageError: .* is full, or a limit on the size of files .*; (\d+) are kept$/.exec(said) ?? [];
    const store = open(file);
    const texts: Collection<string> = { tenant: '', collection: 'texts', parent: '' };
    expect(await store.list(texts)).toHaveLength(Number(kept));
    expect(Number(kept)).toBeGreaterThan(0);
    await store.close();
  });

  it('answers a database that another process is writing to with an error, and goes on afterwards', async () => {
    const file = fresh();
    const store = open(file);
    const other = openSqliteStore({ file });
    other.database.exec('BEGIN IMMEDIATE');
    await expect(store.transaction((t) => t.insert(place, 'a'))).rejects.toMatchObject({ kind: 'busy' });
    expect(await store.get(place)).toBeUndefined();
    other.database.exec('ROLLBACK');
    await store.transaction((t) => t.insert(place, 'a'));
    expect(await store.get(place)).toBe('a');
    await other.close();
    await store.close();
  });
});
