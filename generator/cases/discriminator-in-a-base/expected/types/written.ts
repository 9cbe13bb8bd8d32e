// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Long } from './long.ts';
import type { Short } from './short.ts';

export type Written = (Short & { of: 'Short' }) | (Long & { of: 'Long' });
