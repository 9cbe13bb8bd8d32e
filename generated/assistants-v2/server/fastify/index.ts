// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerAssistantsV2 } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
