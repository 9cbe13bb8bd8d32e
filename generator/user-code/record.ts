/** What each handler was written against: kept beside the handlers, so that a later run can tell what has changed since. */
import { createHash } from 'node:crypto';

export interface HandlerRecord {
  /** The contract of the operation when the handler was written, or last changed. */
  readonly contract: string;
  /** The handler's text at that time. */
  readonly text: string;
}

export type HandlerRecords = { readonly [place: string]: HandlerRecord };

export interface SeenHandler {
  readonly contract: string;
  readonly text: string;
}

/**
 * `changed`: the contract is another one, and the handler is still the old one. Who has touched the handler since has
 * seen it: the record moves on.
 */
export function judgeHandler(
  old: HandlerRecord | undefined,
  seen: SeenHandler,
): { readonly changed: boolean; readonly record: HandlerRecord } {
  const text = createHash('sha256').update(seen.text).digest('hex').slice(0, 16);
  const fresh = { contract: seen.contract, text };
  if (old === undefined || old.text !== text || old.contract === seen.contract)
    return { changed: false, record: fresh };
  return { changed: true, record: old };
}

/** Undefined where the text is no record of ours. */
export function parseRecords(text: string): HandlerRecords | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    return Object.values(parsed).every(isRecord) ? (parsed as HandlerRecords) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is HandlerRecord {
  if (typeof value !== 'object' || value === null) return false;
  return 'contract' in value && 'text' in value && typeof value.contract === 'string' && typeof value.text === 'string';
}

export function formatRecords(records: ReadonlyMap<string, HandlerRecord>): string {
  const sorted = [...records].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
