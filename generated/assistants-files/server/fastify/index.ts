// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { registerAssistantsFiles } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';
