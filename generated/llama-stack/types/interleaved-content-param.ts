// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { InterleavedContentItemParam } from './interleaved-content-item-param.ts';

/** Content to send: plain text, one item, or a list of items. */
export type InterleavedContentParam = string | InterleavedContentItemParam | InterleavedContentItemParam[];
