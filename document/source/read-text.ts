/** Bytes of a file into text: regular files only, bounded, in the encoding that they are written in. */
import { readFileSync, statSync } from 'node:fs';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { ParseProblem } from './parsed.ts';

export type Refusal = { readonly code: DiagnosticCode; readonly message: string; readonly help?: string };
export type TextResult = Text | Refusal;

export interface Text {
  readonly text: string;
  /** Told where the encoding was guessed. */
  readonly guess?: ParseProblem;
}

/** Largest file that is read, in bytes. */
const fileSizeLimit = 128 * 1024 * 1024;

/** Reads `path`; `shown` is its name in messages. */
export function readText(path: string, shown: string): TextResult {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { code: 'document/file-unreadable', message: `'${shown}' is a folder.` };
    if (!status.isFile()) return irregular(shown);
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
    return { code: 'document/file-unreadable', message: unreadable(shown, code) };
  }
}

export function unreadable(shown: string, code: unknown): string {
  return `'${shown}' cannot be read (${String(code)}).`;
}

/** It is read more than once, and may never end. */
export function irregular(shown: string): Refusal {
  return {
    code: 'document/file-unreadable',
    message: `'${shown}' is not a regular file.`,
    help: 'Write what comes from it to a file, and name that.',
  };
}

/** Decodes bytes; a byte-order mark is removed. */
export function decodeText(bytes: Uint8Array, shown: string): TextResult {
  const read = decode(bytes, unicodeOf(bytes)) ?? guess(bytes);
  if (read === undefined || read.text.includes('\u0000'))
    return { code: 'document/not-text', message: `'${shown}' is a binary file.` };
  return read.text.trim() === '' ? { code: 'document/empty', message: `'${shown}' is empty.` } : read;
}

/** By the mark, or by where the zeros of the first letter are, as YAML has it: documents begin with an ASCII letter. */
function unicodeOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): Text | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

/** Letters of UTF-8 among bytes that are none: the rest is damage. Without any, it is what Windows wrote before. */
function guess(bytes: Uint8Array): Text | undefined {
  const lenient = new TextDecoder().decode(bytes);
  const isDamaged = /[^\0-\x7f\ufffd]/.test(lenient);
  const text = isDamaged ? lenient : new TextDecoder('windows-1252').decode(bytes);
  // eslint-disable-next-line no-control-regex -- they are what tells a program from a text
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return undefined;
  const message = isDamaged
    ? 'Some bytes are not text in UTF-8; they are read as \ufffd.'
    : 'The text is not in UTF-8; it is read as Windows-1252.';
  const offset = text.search(isDamaged ? /\ufffd/ : /[^\0-\x7f]/);
  const help = 'Save the document as UTF-8 text.';
  return { text, guess: { code: 'document/not-strict', message, offset, help } };
}
