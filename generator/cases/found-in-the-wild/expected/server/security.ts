// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SecurityScheme } from './support/index.ts';

export const signatureScheme: SecurityScheme = { name: 'signature', type: 'apiKey' };
