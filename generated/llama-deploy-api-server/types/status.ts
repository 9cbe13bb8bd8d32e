// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StatusEnum } from './status-enum.ts';

/** The state of the server. */
export interface Status {
  /** Whether it works. */
  status: StatusEnum;
  /** More about it, for people; may be empty. */
  status_message: string;
  /** How many deployments it can have at once. */
  max_deployments: number | null;
  /** The names of its deployments. */
  deployments: string[] | null;
}
