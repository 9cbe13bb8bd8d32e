// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerFoundInTheWild } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
