/** A task in the store: what is to be done, by whom, and how it ended. */
import type { JsonObject, JsonValue } from '../json.ts';
import type { Target } from '../places.ts';

export interface TaskDefinition {
  readonly input: string;
  readonly task_id: string;
  readonly session_id: string;
  readonly agent_id: string;
}

export interface StoredTask {
  readonly definition: TaskDefinition;
  /** Absent: a foreign service has it. */
  readonly target?: Target;
  readonly end?: TaskEnding;
  /** Lines of a foreign service that came before their turn. */
  readonly held?: readonly HeldLine[];
  /** How many lines of a foreign service were shown. */
  readonly shown?: number;
}

export interface HeldLine {
  readonly index: number;
  readonly line: JsonObject;
}

export interface TaskEnding {
  readonly outcome: TaskOutcome;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type TaskOutcome =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'failed'; readonly problem: string }
  /** As a foreign service put it. */
  | { readonly kind: 'told'; readonly result: ToldResult };

export interface ToldResult {
  readonly history: readonly JsonObject[];
  readonly result: string;
  readonly data: JsonObject;
}
