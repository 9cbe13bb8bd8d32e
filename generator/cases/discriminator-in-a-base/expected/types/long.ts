// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Short } from './short.ts';

export type Long = Short & {
  text?: string;
};
