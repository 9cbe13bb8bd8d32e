/** The emitters, in the order in which they are run and listed. A new one is a folder and a line here. */
import type { Emitter, LateEmitter } from './emitter.ts';
import { clientEmitter } from './client/index.ts';
import { docsEmitter } from './docs/index.ts';
import { openapiTypes } from './openapi-types/late.ts';
import { operationsEmitter } from './operations/index.ts';
import { serverEmitter } from './server/index.ts';
import { typesEmitter } from './types/index.ts';
import { validatorsEmitter } from './validators/index.ts';

export const emitters: readonly (Emitter | LateEmitter)[] = [
  typesEmitter,
  validatorsEmitter,
  operationsEmitter,
  serverEmitter,
  clientEmitter,
  docsEmitter,
  openapiTypes,
];
