// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerLlamaDeployControlPlane } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
