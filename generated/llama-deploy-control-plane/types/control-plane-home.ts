// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The state of the control plane; all values are texts. */
export interface ControlPlaneHome {
  /** True, as Python writes it, while it works. */
  running: string;
  /** Seconds between two looks for news. */
  step_interval: string;
  /** Where the services are kept. */
  services_store_key: string;
  /** Where the tasks are kept. */
  tasks_store_key: string;
  /** Where the sessions are kept. */
  session_store_key: string;
}
