/** Where the parts of a suite lie: of an API of the house, or in a folder of one's own. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiName } from '#document';
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

/** True for what names a folder, and no API of the house: it has a slash in it. */
export function isOwnSuite(api: string): boolean {
  return /[\\/]/.test(api);
}

/** @throws FormatError if there is no such suite. */
export async function foldersOf(api: string): Promise<SuiteFolders> {
  if (isOwnSuite(api)) return ownFolders(api);
  const folder = join(room, 'suites', api);
  if (!existsSync(join(folder, 'suite.yaml'))) {
    const help = suggest(api, await listSuites()) ?? 'There are no suites';
    throw notThere(`there is no suite '${api}'`, `${help} (a folder of your own is written ./like-this)`);
  }
  const [requirements] = await listFiles(house, `spec/*/requirements/${api}.yaml`);
  return {
    api,
    folder,
    fixtures: join(room, 'fixtures', api),
    requirements: join(house, requirements ?? 'no-requirements.yaml'),
  };
}

/** All in one folder: `suite.yaml`, `requirements.yaml`, `scripts/`, `fixtures/`, and scenarios anywhere else in it. */
function ownFolders(folder: string): SuiteFolders {
  if (!existsSync(join(folder, 'suite.yaml')))
    throw notThere(`there is no suite.yaml in ${folder}`, 'A suite of your own has one at its top');
  return {
    api: basename(resolve(folder)),
    folder,
    fixtures: join(folder, 'fixtures'),
    requirements: join(folder, 'requirements.yaml'),
  };
}

function notThere(message: string, help: string): FormatError {
  return new FormatError([{ file: '', line: 0, column: 0, message, help }]);
}

/** The root of an API's document; undefined if no document of the house has that name. */
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
