// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChatMessage } from './chat-message.ts';

/** What came out of a task. */
export interface TaskResult {
  /** The task. */
  task_id: string;
  /** The conversation that led there; workflows have none. */
  history: ChatMessage[];
  /**
   * A text as it is; any other value as JSON, or as Python writes it where x-etalon-results asks for that; of a
   * task that failed, why.
   */
  result: string;
  /** More about the result; workflows have nothing here. */
  data: {
    [key: string]: unknown;
  };
}
