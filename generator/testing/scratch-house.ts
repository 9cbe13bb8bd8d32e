/** For tests: a folder with files in it, gone when the test is. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';

export interface ScratchHouse {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  read(path: string): string;
  /** Every file below a folder: path → text. */
  texts(folder?: string): Readonly<Record<string, string>>;
}

export function scratchHouse(files: Readonly<Record<string, string>> = {}): ScratchHouse {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'etalon-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const house: ScratchHouse = {
    folder,
    write: (more) => {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    texts: (inner = '.') => textsBelow(join(folder, inner)),
  };
  house.write(files);
  return house;
}

/** Path with forward slashes → text, sorted by path; an absent folder has none. */
export function textsBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
