/** Bytes of a file into text: regular files only, bounded, UTF-8 or UTF-16 with a mark. */
import { readFileSync, statSync } from 'node:fs';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';

export type Refusal = { readonly code: DiagnosticCode; readonly message: string; readonly help?: string };
export type TextResult = { readonly text: string } | Refusal;

/** Largest file that is read, in bytes. */
const fileSizeLimit = 128 * 1024 * 1024;

/** Reads `path`; `shown` is its name in messages. */
export function readText(path: string, shown: string): TextResult {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { code: 'document/file-unreadable', message: `'${shown}' is a folder.` };
    if (!status.isFile()) return { code: 'document/file-unreadable', message: `'${shown}' is not a regular file.` };
    if (status.size > fileSizeLimit)
      return {
        code: 'document/file-too-large',
        message: `'${shown}' has ${status.size} bytes; the limit is ${fileSizeLimit}.`,
      };
    return decodeText(readFileSync(path), shown);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return { code: 'document/file-missing', message: `'${shown}' does not exist.` };
    return { code: 'document/file-unreadable', message: `'${shown}' cannot be read (${code}).` };
  }
}

/** Decodes bytes; a byte-order mark is removed. */
export function decodeText(bytes: Uint8Array, shown: string): TextResult {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\u0000')) return { code: 'document/not-text', message: `'${shown}' is a binary file.` };
    if (text.trim() === '') return { code: 'document/empty', message: `'${shown}' is empty.` };
    return { text };
  } catch {
    return { code: 'document/not-text', message: `'${shown}' is not text in UTF-8.` };
  }
}
