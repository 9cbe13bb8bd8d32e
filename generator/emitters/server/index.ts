/** The server emitter: interfaces to implement, and everything between them and the wire. */
import { receivedOperations } from '../../ir/index.ts';
import type { EmitContext, EmittedFile, Emitter } from '../emitter.ts';
import { resourcesOf } from '../exchange/resources.ts';
import { schemasOf } from '../exchange/schemas.ts';
import { fastifyFiles } from './fastify-file.ts';
import { handlersFiles } from './handlers-file.ts';
import { indexFile } from './index-file.ts';
import { operationFiles } from './operation-file.ts';
import { receiversFile } from './receivers-file.ts';
import { securityFile } from './security-file.ts';
import { supportFiles } from './support-files.ts';

export const serverEmitter: Emitter = {
  name: 'server',
  summary: 'Typed handlers per resource, served through Fetch or Fastify; receivers of webhooks and callbacks.',
  needs: ['types', 'validators'],
  emit,
};

function emit(context: EmitContext): readonly EmittedFile[] {
  const { api, names, templates } = context;
  const received = receivedOperations(api);
  if (api.operations.length + received.length === 0) return [];
  const schemas = schemasOf(api);
  const resources = resourcesOf(names).filter((resource) => resource.operations.length > 0);
  const byId = new Map(api.operations.map((operation) => [operation.id, operation]));
  return [
    ...operationFiles(api.operations, { context, schemas, answered: 'response' }),
    ...operationFiles(received, { context, schemas, answered: 'request' }),
    ...receiversFile(received, names),
    ...handlersFiles(
      resources.map((resource) => ({ resource, operations: resource.operations.flatMap((id) => byId.get(id) ?? []) })),
      names,
    ),
    ...securityFile(api),
    indexFile({ resources, operations: api.operations, received, names }),
    ...(api.operations.length === 0 ? [] : fastifyFiles(context)),
    ...supportFiles(templates, api),
  ];
}
