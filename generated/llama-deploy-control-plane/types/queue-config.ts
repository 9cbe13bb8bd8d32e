// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How to reach the message queue, under the name of its kind; passwords are not in it. */
export interface QueueConfig {
  [key: string]: {
    [key: string]: unknown;
  };
}
