// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInput } from './open-ai-response-input.ts';

/** A page of the items that a response answered. */
export interface ListOpenAIResponseInputItem {
  /** Says that this is a list. */
  object: 'list';
  /** The items of this page. */
  data: OpenAIResponseInput[];
  /** The id of the first item of the page; null if it has none. */
  first_id?: string | null;
  /** The id of the last item of the page, which asks for the next page as after; null if it has none. */
  last_id?: string | null;
  /** Whether there are items beyond this page. */
  has_more?: boolean;
}
