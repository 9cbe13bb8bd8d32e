/** Who is measured: what each writes, and the command that makes it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../..', import.meta.url));
const others = fileURLToPath(new URL('node_modules', import.meta.url));

export interface Contestant {
  readonly name: string;
  /** Arguments of Node. `out` is a folder of its own, which is empty unless `again` is said. */
  readonly command: (document: string, out: string) => readonly string[];
  /** Measured as the second run into the same folder. */
  readonly again?: boolean;
}

const etalon = (emit: readonly string[]) => (document: string, out: string) => [
  join(house, 'cli/main.ts'),
  'generate',
  document,
  '--out',
  out,
  ...(emit.length === 0 ? [] : ['--emit', emit.join(',')]),
];

const everything = ['types', 'validators', 'operations', 'server', 'client', 'docs'];

export const contestants: readonly Contestant[] = [
  { name: 'etalon: types, client', command: etalon(['types', 'client']) },
  { name: 'etalon: everything', command: etalon(everything) },
  { name: 'etalon: everything, nothing has changed', command: etalon(everything), again: true },
  {
    name: 'openapi-typescript: types',
    command: (document, out) => [
      join(house, 'node_modules/openapi-typescript/bin/cli.js'),
      document,
      '-o',
      join(out, 'types.ts'),
    ],
  },
  {
    name: 'hey-api: types, sdk',
    command: (document, out) => [join(others, '@hey-api/openapi-ts/bin/run.js'), '-i', document, '-o', out],
  },
];

/** What is held against what, with the most that the quotient may be. */
export const budgets: readonly { readonly of: string; readonly to: string; readonly most: number }[] = [
  { of: 'etalon: types, client', to: 'openapi-typescript: types', most: 1 },
  { of: 'etalon: types, client', to: 'hey-api: types, sdk', most: 0.5 },
  { of: 'etalon: everything', to: 'hey-api: types, sdk', most: 1 },
  { of: 'etalon: everything, nothing has changed', to: 'etalon: everything', most: 0.2 },
];

/** Compilers read the output of these two, side by side. */
export const compiled: readonly string[] = ['etalon: types, client', 'hey-api: types, sdk'];
