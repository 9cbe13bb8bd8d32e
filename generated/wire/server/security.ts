// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SecurityScheme } from './support/index.ts';

export const tokenScheme: SecurityScheme = { name: 'token', type: 'http', scheme: 'bearer' };

export const passwordScheme: SecurityScheme = { name: 'password', type: 'http', scheme: 'basic' };

export const headerKeyScheme: SecurityScheme = { name: 'headerKey', type: 'apiKey', in: 'header', parameter: 'X-Key' };

export const queryKeyScheme: SecurityScheme = { name: 'queryKey', type: 'apiKey', in: 'query', parameter: 'key' };

export const cookieKeyScheme: SecurityScheme = { name: 'cookieKey', type: 'apiKey', in: 'cookie', parameter: 'key' };
