// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ActionTypeInput } from './action-type.ts';
import type { QueueMessageStatsParam } from './queue-message-stats-param.ts';

/** A message for the control plane; unknown members are ignored. */
export interface QueueMessageParam {
  /** Identifies the message. */
  id_?: string;
  /** Who sends it. */
  publisher_id?: string;
  /** A task for new_task, a line of a stream for task_stream, a result for completed_task. */
  data?: {
    [key: string]: unknown;
  };
  /** What it is about. */
  action?: ActionTypeInput | null;
  /** When what happened to it. */
  stats?: QueueMessageStatsParam;
  /** Whom it is for: control_plane, or the name of a service. */
  type?: string;
}
