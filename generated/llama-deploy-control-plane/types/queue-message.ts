// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ActionType } from './action-type.ts';
import type { QueueMessageStats } from './queue-message-stats.ts';
import type { TaskDefinition } from './task-definition.ts';

/** A message for a service. */
export interface QueueMessage {
  /** Identifies the message; a message that is sent again keeps it. */
  id_: string;
  /** Who sends it. */
  publisher_id: string;
  /** The task; for send_event its input is the text of the event. */
  data: TaskDefinition;
  /** What it is about. */
  action: ActionType;
  /** When what happened to it. */
  stats: QueueMessageStats;
  /** The name of the service. */
  type: string;
}
