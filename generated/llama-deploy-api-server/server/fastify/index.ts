// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerLlamaDeployApiServer } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
