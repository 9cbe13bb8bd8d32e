// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SecurityScheme } from './support/index.ts';

/** A key of the server; needed only where the server was started with keys. */
export const bearerAuthScheme: SecurityScheme = { name: 'bearerAuth', type: 'http', scheme: 'bearer' };
