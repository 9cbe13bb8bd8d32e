/** Finds the OpenAPI documents of the `spec` folder by the names of their APIs. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './exit-codes.ts';

/** The document that a command is about: the file given, or that of the API given. Throws `UsageError` for both or neither. */
export async function chosenDocument(
  workingFolder: string,
  file: string | undefined,
  api: string | undefined,
): Promise<string> {
  if ((file === undefined) === (api === undefined)) throw new UsageError('Give either a document or --api <name>.');
  return file ?? (await documentOf(workingFolder, api ?? ''));
}

async function documentOf(workingFolder: string, api: string): Promise<string> {
  const { apiName } = await import('#document');
  const documents = new Map([ownFolder, workingFolder].flatMap(rootsBelow).map((file) => [apiName(file), file]));
  const found = documents.get(api);
  if (found !== undefined) return found;
  throw new UsageError(`There is no API '${api}'; there is ${[...documents.keys()].join(', ')}.`);
}

const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** The roots are the YAML files directly in a family's folder: `spec/<family>/<file>.yaml`. */
function rootsBelow(folder: string): readonly string[] {
  const files = globSync('spec/*/*.yaml', { cwd: folder }).toSorted();
  return files.map((file) => join(folder, file));
}
