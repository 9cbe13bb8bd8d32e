// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Point } from './point.ts';

export type Line = [Point?, ...number[]];
