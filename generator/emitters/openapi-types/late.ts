/** The openapi-types emitter before it is loaded: it brings a compiler and a linter along. */
import type { LateEmitter } from '../emitter.ts';

export const openapiTypes: LateEmitter = {
  name: 'openapi-types',
  summary: 'The paths types of openapi-typescript, for openapi-fetch and its family.',
  needs: [],
  load: async () => (await import('./index.ts')).openapiTypesEmitter,
};
