// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from './step.ts';

export type Target = Step & { kind: 'plan' };
