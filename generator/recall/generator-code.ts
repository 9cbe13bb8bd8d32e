/** The generator's own code as one hash: with other code, the same document may give other files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Whatever decides the output: versions of packages stand in `package.json`. */
const parts = ['package.json', 'document', 'generator', 'templates'];

const goldenCases = join(root, 'generator', 'cases', '/');

let known: string | undefined;

/** SHA-256 in hex; found out once per process. */
export function generatorCode(): string {
  known ??= parts
    .flatMap((part) => filesOf(join(root, part)))
    .reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');
  return known;
}

function filesOf(path: string): readonly string[] {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCode(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(goldenCases))
    .toSorted();
}

function isCode(name: string): boolean {
  return /\.([cm]?[jt]s|hbs|css|json)$/.test(name) && !name.endsWith('.test.ts');
}
