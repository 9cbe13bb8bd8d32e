/** Messages of the queue, as services send and get them. */
import type { Entry } from '../../../storage/store.ts';
import type { JsonObject } from '../json.ts';
import type { Ports } from '../ports.ts';
import type { OutboxMessage } from './outbox.ts';

export interface QueueMessage {
  readonly id_: string;
  readonly publisher_id: string;
  readonly data: JsonObject;
  readonly action: string | null;
  readonly stats: {
    /** `YYYY-MM-DD HH:MM:SS`, in UTC. */
    readonly publish_time: string | null;
    readonly process_start_time: null;
    readonly process_end_time: null;
  };
  /** Which service it is for. */
  readonly type: string;
}

/** The message for a service; its id is that of its place in the outbox. */
export function queueMessage({ clock }: Ports, { key, document }: Entry<OutboxMessage>): QueueMessage {
  const { input, task_id, session_id, agent_id } = document.task;
  const moment = new Date(Math.floor(clock.microseconds() / 1000)).toISOString();
  return {
    id_: key,
    publisher_id: 'ControlPlaneServer-etalon',
    data: { input, task_id, session_id, agent_id },
    action: document.action,
    stats: {
      publish_time: `${moment.slice(0, 10)} ${moment.slice(11, 19)}`,
      process_start_time: null,
      process_end_time: null,
    },
    type: agent_id,
  };
}
