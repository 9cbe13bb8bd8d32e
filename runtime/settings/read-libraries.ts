/** The files of the configuration that every tenant can search. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Configuration } from './configuration.ts';
import { ConfigurationError } from './parse-configuration.ts';
import type { TextIndex } from '../storage/text-index.ts';

/** Read anew at every start: files change. Throws a `ConfigurationError` for one that cannot be read. */
export async function readLibraries(
  texts: TextIndex,
  libraries: NonNullable<Configuration['libraries']> = {},
): Promise<void> {
  for (const [name, files] of Object.entries(libraries)) {
    const library = { tenant: '', library: name };
    await texts.remove(library);
    for (const { file, attributes } of files) {
      const text = await textOf(name, file);
      await texts.add(library, { id: basename(file), text, ...(attributes !== undefined && { attributes }) });
    }
  }
}

async function textOf(library: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
    const reason = reasons.get(code) ?? String(problem);
    throw new ConfigurationError([`libraries.${library}: ${file} cannot be read: ${reason}`]);
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
]);
