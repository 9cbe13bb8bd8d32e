// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Unrecognized } from './support/unrecognized.ts';

/** How closely the model looks at a picture. */
export type ImageDetail = 'auto' | 'low' | 'high' | Unrecognized;

/** How closely the model looks at a picture. */
export type ImageDetailInput = 'auto' | 'low' | 'high';
