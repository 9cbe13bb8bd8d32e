// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The settings of the control plane. */
export interface ControlPlaneConfig {
  /** Where the services are kept. */
  services_store_key: string;
  /** Where the tasks are kept. */
  tasks_store_key: string;
  /** Where the sessions are kept. */
  session_store_key: string;
  /** Seconds between two looks for news. */
  step_interval: number;
  /** The host that services reach it at. */
  host: string;
  /** The port that services reach it at. */
  port: number;
  /** The host that it listens at, where that is another. */
  internal_host: string | null;
  /** The port that it listens at, where that is another. */
  internal_port: number | null;
  /** Whether it works. */
  running: boolean;
  /** The web pages that may use it. */
  cors_origins: string[] | null;
  /** What the topics of its messages begin with. */
  topic_namespace: string;
  /** Where sessions are kept; null where that is nobody's business. */
  state_store_uri: string | null;
  /** Whether it is reached by https. */
  use_tls: boolean;
}
