/** The files of a folder that fit a pattern, sorted, with forward slashes. */
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';

export async function listFiles(folder: string, pattern: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) files.push(file.replaceAll('\\', '/'));
  return files.toSorted();
}
