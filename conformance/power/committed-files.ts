/** Where the committed files of the measurement stand, for each API its own. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const catches = new URL('../targets/broken/catches/', import.meta.url);
const excuses = new URL('excused/', import.meta.url);

export function catchesFile(api: string): string {
  return fileURLToPath(new URL(`${api}.yaml`, catches));
}

export function excusesFile(api: string): string {
  return fileURLToPath(new URL(`${api}.yaml`, excuses));
}

/** The APIs whose suites have been measured. */
export async function listMeasured(): Promise<readonly string[]> {
  const files = await readdir(catches);
  return files.map((file) => file.replace(/\.yaml$/, '')).toSorted();
}
