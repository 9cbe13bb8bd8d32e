/** The OpenAPI documents below a folder: those files that say so at their top. */
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths below the folder, sorted; pieces that other documents refer to are none. */
export async function findDocuments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => /\.(json|ya?ml)$/i.test(entry) && isDocument(join(folder, entry))).toSorted();
}

/** As files begin that are not plain UTF-8: with a mark of their order of bytes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
}

function isDocument(file: string): boolean {
  // A folder may be called like a document, and a link lead nowhere.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const text = decoded(readFileSync(file));
  if (/^(["']?)(openapi|swagger)\1\s*:/m.test(text)) return true;
  if (!text.trimStart().startsWith('{')) return false;
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null && ('openapi' in document || 'swagger' in document);
  } catch {
    return false;
  }
}
