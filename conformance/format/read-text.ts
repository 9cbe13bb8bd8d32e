/** Reads a file that somebody named. */
import { readFile } from 'node:fs/promises';

/** Rejects with the error of the system, which then names the file: of a folder it would not. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  }
}
