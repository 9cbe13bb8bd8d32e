// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Media types in full: descriptions say only what is not usual. */
import type { Contents } from './operation.ts';

/** What a text among descriptions stands for. */
export interface UsualContent {
  readonly kind: 'json';
}

const usual: UsualContent = { kind: 'json' };

/** The media types and what is said of each, in their order. */
export function contentEntries<Content>(
  contents: Contents<Content>,
): readonly (readonly [mediaType: string, content: Content | UsualContent])[] {
  return typeof contents === 'string' ? [[contents, usual]] : Object.entries(contents);
}
