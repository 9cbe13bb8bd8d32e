/** Finds the OpenAPI documents of the `spec` folder by the names of their APIs. */
import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './exit-codes.ts';

/** The document that a command is about: the file given, or that of the API given. Throws `UsageError` for both or neither. */
export function chosenDocument(workingFolder: string, file: string | undefined, api: string | undefined): string {
  if ((file === undefined) === (api === undefined)) throw new UsageError('Give either a document or --api <name>.');
  return file ?? documentOf(workingFolder, api ?? '');
}

function documentOf(workingFolder: string, api: string): string {
  const documents = new Map([...documentsBelow(ownFolder), ...documentsBelow(workingFolder)]);
  const found = documents.get(api);
  if (found !== undefined) return found;
  throw new UsageError(`There is no API '${api}'; there is ${[...documents.keys()].join(', ')}.`);
}

const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** The roots are the YAML files directly in a family's folder: `spec/<family>/<file>.yaml`. */
function documentsBelow(folder: string): readonly (readonly [string, string])[] {
  const files = globSync('spec/*/*.yaml', { cwd: folder }).toSorted();
  return files.map((file) => [apiName(file), join(folder, file)]);
}

/** `spec/llama-stack/openapi.yaml` → `llama-stack`; `spec/assistants/v1.yaml` → `assistants-v1`. */
function apiName(file: string): string {
  const [family, name] = [basename(dirname(file)), basename(file, '.yaml')];
  return name === 'openapi' ? family : `${family}-${name}`;
}
