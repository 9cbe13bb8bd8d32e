/** What the domain keeps, as the documents have it: lists that may be written to, and nothing else. */
import type { SessionDefinition } from '../../domain/llama-deploy/session-state.ts';
import type { ServiceDefinition } from '../../domain/llama-deploy/control-plane/services.ts';
import type { TaskResult } from '../../domain/llama-deploy/tasks/task-result.ts';

export function shownResult(result: TaskResult | null) {
  return result === null
    ? null
    : { ...result, history: result.history.map((each) => ({ ...each })), data: { ...result.data } };
}

export function shownSession({ session_id, task_ids, state }: SessionDefinition) {
  return { session_id, task_ids: [...task_ids], state: { ...state } };
}

export function shownService({ prompt, ...service }: ServiceDefinition) {
  return { ...service, prompt: prompt.map((each) => ({ ...each })) };
}
