// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SymbolSchema } from './symbol.ts';

export interface ResponseSchema {
  symbol?: SymbolSchema;
}
