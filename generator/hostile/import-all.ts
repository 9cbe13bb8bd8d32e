/** Run in a process of its own: imports every generated module, calls its validators, and says whether anything happened. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder = '.'] = process.argv;
const before = Object.getOwnPropertyNames(Object.prototype).length;
const values: readonly unknown[] = [undefined, null, 0, '', [], {}, JSON.parse('{"__proto__":1,"constructor":2}')];
let imported = 0;
let called = 0;

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
  const module: unknown = await import(pathToFileURL(join(entry.parentPath, entry.name)).href);
  imported += 1;
  for (const [name, exported] of Object.entries(module as object)) {
    if (typeof exported !== 'function' || !/^validate[A-Z_]/.test(name)) continue;
    for (const value of values) exported(value);
    called += 1;
  }
}

const polluted = Object.getOwnPropertyNames(Object.prototype).length !== before;
process.stdout.write(JSON.stringify({ imported, called, canary: 'canary' in globalThis, polluted }));
