// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * An event as a client puts it. With a truth value under __is_pydantic, qualified_name is its class and value
 * its content; without, all members are its content, and it is for whoever waits for a human.
 */
export interface SentEvent {
  /** Whether qualified_name and value are meant so. */
  __is_pydantic?: boolean;
  /** The class of the event, with its module. */
  qualified_name?: string;
  /** The content of the event; members that the class does not declare stand under _data. */
  value?: {
    [key: string]: unknown;
  };
  [key: string]: unknown;
}
