/** What happens to a task, as its log has it. */
import type { JsonObject } from '../json.ts';

export type TaskEvent =
  | { readonly kind: 'created' }
  /** Its workflow has begun: from now on nobody knows what it has done. */
  | { readonly kind: 'started' }
  | { readonly kind: 'shown'; readonly line: JsonObject }
  /** The last line is shown, too; foreign services send theirs before. */
  | { readonly kind: 'ended'; readonly line?: JsonObject };

/** The line that an event is to a reader; nothing for what is not shown. */
export function lineOf(event: TaskEvent): JsonObject | undefined {
  return 'line' in event ? event.line : undefined;
}
