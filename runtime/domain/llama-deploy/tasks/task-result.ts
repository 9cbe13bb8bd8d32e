/** What comes out of a task, as it is shown. */
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { pythonText } from './python-text.ts';
import type { TaskOutcome, ToldResult } from './stored-task.ts';

/** How values become the text of a result. */
export type ResultStyle = 'json' | 'python';

export interface TaskResult extends ToldResult {
  readonly task_id: string;
}

export function taskResult(task_id: string, outcome: TaskOutcome, style: ResultStyle): TaskResult {
  if (outcome.kind === 'told') return { task_id, ...outcome.result };
  return { task_id, history: [], result: resultText(outcome, style), data: {} };
}

/** A failure is told in words; a text is shown as it is. */
export function resultText(outcome: TaskOutcome, style: ResultStyle): string {
  if (outcome.kind === 'failed') return outcome.problem;
  if (outcome.kind === 'told') return outcome.result.result;
  return style === 'python' ? pythonText(outcome.value) : jsonText(outcome.value);
}

/** The line with which the stream of a task ends; what it failed on stands in its result. */
export function lastLine(outcome: TaskOutcome): JsonObject {
  if (outcome.kind === 'told') return { result: outcome.result.result };
  return { result: outcome.kind === 'failed' ? null : outcome.value };
}

function jsonText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A told result as it came, made whole. */
export function toldResult(from: { readonly [name: string]: unknown }): ToldResult | undefined {
  const { result, history = [], data = {} } = from;
  if (typeof result !== 'string' || !Array.isArray(history) || !isJsonObject(data)) return undefined;
  return { result, history: history.filter(isJsonObject), data };
}
