// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentItem } from './interleaved-content-item.ts';

/** Content of a message: plain text, one item, or a list of items. */
export type InterleavedContent = string | InterleavedContentItem | InterleavedContentItem[];
