// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SecurityScheme } from './support/index.ts';

export const keyScheme: SecurityScheme = { name: 'key', type: 'apiKey', in: 'header', parameter: 'X-Key' };

export const cookieScheme: SecurityScheme = { name: 'cookie', type: 'apiKey', in: 'cookie', parameter: 'session' };

export const bearerScheme: SecurityScheme = { name: 'bearer', type: 'http', scheme: 'bearer' };

export const oauthScheme: SecurityScheme = { name: 'oauth', type: 'oauth2' };
