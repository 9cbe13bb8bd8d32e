// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  GetControlPlaneRequest,
  GetControlPlaneResult,
  GetQueueConfigRequest,
  GetQueueConfigResult,
  ProcessMessageRequest,
  ProcessMessageResult,
} from '../operations/root.ts';

/** Handlers of operations outside of every resource. */
export interface RootHandlers<Context> {
  /**
   * Ask for the state
   *
   * Tells that the control plane works.
   *
   * `GET /`
   */
  getControlPlane(
    request: GetControlPlaneRequest,
    context: Context,
  ): GetControlPlaneResult | Promise<GetControlPlaneResult>;

  /**
   * Ask for the queue
   *
   * Tells services how to reach the message queue.
   *
   * `GET /queue_config`
   */
  getQueueConfig(
    request: GetQueueConfigRequest,
    context: Context,
  ): GetQueueConfigResult | Promise<GetQueueConfigResult>;

  /**
   * Take a message
   *
   * Takes what a service tells of its tasks.
   *
   * `POST /process_message`
   */
  processMessage(
    request: ProcessMessageRequest,
    context: Context,
  ): ProcessMessageResult | Promise<ProcessMessageResult>;
}
