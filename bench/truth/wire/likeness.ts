/** Whether two values are the same, or were the same text on their way. */
import { isDeepStrictEqual } from 'node:util';

type Likeness = 'same' | 'by text' | 'different';

/** Text has no types: `7` may be a number or a text, one item a list of one. */
export function likeness(sent: unknown, received: unknown): Likeness {
  if (isDeepStrictEqual(plain(sent), plain(received))) return 'same';
  return isAlike(plain(sent), plain(received)) ? 'by text' : 'different';
}

/** Without prototypes, and with negative zero as JSON has it. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function isAlike(sent: unknown, received: unknown): boolean {
  if (Array.isArray(sent) && Array.isArray(received))
    return sent.length === received.length && sent.every((item, index) => isAlike(item, received[index]));
  if (Array.isArray(sent) !== Array.isArray(received))
    return isAlike([sent].flat(), [received].flat()) || textOf(sent) === textOf(received);
  if (isRecord(sent) && isRecord(received)) {
    const names = Object.keys(sent);
    return (
      names.length === Object.keys(received).length &&
      names.every((name) => Object.hasOwn(received, name) && isAlike(sent[name], received[name]))
    );
  }
  return textOf(sent) === textOf(received);
}

function textOf(value: unknown): string {
  if (value === null || value === 'null') return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
