// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectWithInput } from './open-ai-response-object-with-input.ts';

/** A page of responses. */
export interface ListOpenAIResponseObject {
  /** Says that this is a list. */
  object: 'list';
  /** The responses of this page. */
  data: OpenAIResponseObjectWithInput[];
  /** The id of the first response of the page; empty if there is none. */
  first_id: string;
  /** The id of the last response of the page, which asks for the next page as after; empty if there is none. */
  last_id: string;
  /** Whether there are responses beyond this page. */
  has_more: boolean;
}
