/** What was asked of the scripted model, and how often: for assertions, and for the attempts that scripts ask about. */
import { createHash } from 'node:crypto';
import { attemptKey } from '#model-script';
import type { ModelRequest, ScriptedReply } from '#model-script';

export interface JournalEntry {
  /** Counts all requests from 1. */
  readonly number: number;
  readonly script: string;
  /** Counts requests for the same inference from 1. */
  readonly attempt: number;
  readonly request: ModelRequest;
  readonly reply: ScriptedReply;
}

export interface Journal {
  /** Counts the request and says for the how-many-th time this inference is asked for. */
  attempt(request: ModelRequest): number;
  add(entry: Omit<JournalEntry, 'number'>): void;
  /** The latest entries, oldest first. */
  entries(): readonly JournalEntry[];
}

const MOST_ENTRIES = 1_000;
const MOST_KEYS = 20_000;

/** An empty journal; it forgets its oldest entries and counts rather than grow for ever. */
export function createJournal(): Journal {
  const attempts = new Map<string, number>();
  const kept: JournalEntry[] = [];
  let number = 0;
  return {
    attempt: (request) => countAttempt(attempts, createHash('sha256').update(attemptKey(request)).digest('base64')),
    add: (entry) => {
      number += 1;
      kept.push({ number, ...entry });
      if (kept.length > MOST_ENTRIES) kept.shift();
    },
    entries: () => [...kept],
  };
}

function countAttempt(attempts: Map<string, number>, key: string): number {
  const attempt = (attempts.get(key) ?? 0) + 1;
  attempts.delete(key);
  attempts.set(key, attempt);
  const oldest = attempts.keys().next();
  if (attempts.size > MOST_KEYS && !oldest.done) attempts.delete(oldest.value);
  return attempt;
}
