/** Where the parts of an API of the house lie. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './list-files.ts';
import { FormatError } from './problem.ts';
import { suggest } from './suggest.ts';

/** Where the parts of a suite lie; every part but `suite.yaml` may be missing. */
export interface SuiteFolders {
  readonly api: string;
  readonly folder: string;
  readonly fixtures: string;
  /** The file of requirements. */
  readonly requirements: string;
}

const room = fileURLToPath(new URL('..', import.meta.url));
const house = fileURLToPath(new URL('../..', import.meta.url));

/** @throws FormatError if there is no such suite. */
export async function foldersOf(api: string): Promise<SuiteFolders> {
  const folder = join(room, 'suites', api);
  if (!existsSync(join(folder, 'suite.yaml'))) {
    const help = suggest(api, await listSuites()) ?? 'There are no suites';
    throw new FormatError([
      { file: relative(process.cwd(), folder), line: 1, column: 1, message: `there is no suite '${api}'`, help },
    ]);
  }
  const [requirements] = await listFiles(house, `spec/*/requirements/${api}.yaml`);
  return {
    api,
    folder,
    fixtures: join(room, 'fixtures', api),
    requirements: join(house, requirements ?? 'no-requirements.yaml'),
  };
}

/** The root of an API's document: family and file name make the API's name, and `openapi` adds nothing to it. */
export async function documentOf(api: string): Promise<string | undefined> {
  const roots = await listFiles(house, 'spec/*/*.yaml');
  const found = roots.find((root) => apiName(root) === api);
  return found === undefined ? undefined : join(house, found);
}

/** The APIs that have a suite. */
export async function listSuites(): Promise<readonly string[]> {
  const files = await listFiles(join(room, 'suites'), '*/suite.yaml');
  return files.map((file) => file.split('/')[0] ?? '');
}

/** The target file of a name that lies in the house. */
export function baselineOf(target: string): string {
  return join(room, 'baselines', `${target}.yaml`);
}

function apiName(root: string): string {
  const [, family = '', file = ''] = root.split('/');
  const name = file.replace(/\.yaml$/, '');
  return name === 'openapi' ? family : `${family}-${name}`;
}
