// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerLlamaStack } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
