/** What each handler was written against: kept beside the handlers, so that a later run can tell what has changed since. */
import { createHash } from 'node:crypto';

export interface HandlerRecord {
  /** The contract of the operation when the handler was written, or last changed. */
  readonly contract: string;
  /** The handler's text when it was last looked at. */
  readonly text: string;
  /** The new contract that the user has been told of. */
  readonly told?: string;
}

export type HandlerRecords = { readonly [place: string]: HandlerRecord };

export interface SeenHandler {
  readonly contract: string;
  readonly text: string;
}

/**
 * `changed`: the contract is another one, and the handler has not been touched since the user was told. A handler that
 * was written before the contract changed is not taken for one that follows it.
 */
export function judgeHandler(
  old: HandlerRecord | undefined,
  seen: SeenHandler,
): { readonly changed: boolean; readonly record: HandlerRecord } {
  // Version control may change line ends; nobody has touched the handler then.
  const text = createHash('sha256').update(seen.text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
  const fresh = { contract: seen.contract, text };
  if (old === undefined || old.contract === seen.contract) return { changed: false, record: fresh };
  if (old.told !== seen.contract)
    return { changed: true, record: { contract: old.contract, text, told: seen.contract } };
  return old.text === text ? { changed: true, record: old } : { changed: false, record: fresh };
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
