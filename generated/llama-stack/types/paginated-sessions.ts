// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Session } from './session.ts';

/** A page of sessions. */
export interface PaginatedSessions {
  /** The sessions of this page, each without its turns. */
  data: Session[];
  /** Whether there are sessions beyond this page. */
  has_more: boolean;
  /** The path of the list. */
  url: string | null;
}
