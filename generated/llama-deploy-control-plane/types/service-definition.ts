// Generated from spec/llama-deploy/control-plane.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChatMessage } from './chat-message.ts';

/** A registered service. */
export interface ServiceDefinition {
  /** Identifies the service; tasks name it as agent_id. */
  service_name: string;
  /** What it does, for people. */
  description: string;
  /** Messages that tell a model about it. */
  prompt: ChatMessage[];
  /** The host at which it takes its messages. */
  host: string | null;
  /** The port at which it takes its messages. */
  port: number | null;
}
