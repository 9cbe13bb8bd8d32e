// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/**
 * What a message is about; a control plane takes new_task, completed_task and task_stream, a service new_task
 * and send_event.
 */
export type ActionType =
  | 'new_task'
  | 'completed_task'
  | 'request_for_help'
  | 'new_tool_call'
  | 'completed_tool_call'
  | 'task_stream'
  | 'send_event'
  | Unrecognized;

/**
 * What a message is about; a control plane takes new_task, completed_task and task_stream, a service new_task
 * and send_event.
 */
export type ActionTypeInput =
  | 'new_task'
  | 'completed_task'
  | 'request_for_help'
  | 'new_tool_call'
  | 'completed_tool_call'
  | 'task_stream'
  | 'send_event';
