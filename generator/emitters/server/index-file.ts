/** The door of a generated server: all handlers together, and what makes a server of them. */
import type { Operation } from '../../ir/index.ts';
import type { Names } from '../../naming/index.ts';
import {
  type Code,
  code,
  createTypeScriptFile,
  identifier,
  join,
  literal,
  propertyAccess,
  propertyKey,
  type TypeScriptFile,
} from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import type { Resource } from '../exchange/resources.ts';
import { handlersSymbol } from './handlers-file.ts';
import { receiverExports } from './receivers-file.ts';
import { serverNames, supportType, supportValue, typeExports } from './names.ts';

const supportValues = ['comment', 'fromAnswer', 'fromRequest', 'InvalidResponseError', 'problem', 'sse', 'toResponse'];
const supportTypes = [
  'Admission',
  'Answer',
  'AuthenticationAttempt',
  'Bytes',
  'Credential',
  'Dispatch',
  'EventFields',
  'FailureReason',
  'Hooks',
  'Incoming',
  'Issue',
  'Limits',
  'LocatedIssue',
  'OperationIdentity',
  'Outgoing',
  'Location',
  'RequestBase',
  'RequestFailure',
  'ResponseFailure',
  'ServerOptions',
  'ServerSentEvent',
  'StreamComment',
  'StreamItem',
  'Validator',
];

export interface ServerParts {
  /** Those that have operations. */
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
  /** Webhooks and callbacks. */
  readonly received: readonly Operation[];
  readonly names: Names;
}

export function indexFile(parts: ServerParts): EmittedFile {
  const file = createTypeScriptFile('server/index', {
    taken: ['Handlers', 'bindHandlers', 'createDispatcher', 'createFetchHandler'],
  });
  if (parts.operations.length > 0) addHandlers(file, parts);
  file.add(exportLines(parts));
  return { path: 'server/index.ts', body: file.render(), origins: ['#'] };
}

function addHandlers(file: TypeScriptFile, { resources, names }: ServerParts): void {
  const use = {
    type: (name: string) => file.use(supportType(name)),
    value: (name: string) => file.use(supportValue(name)),
  };
  const members = resources.map(
    (resource) => code`readonly ${propertyKey(resource.key)}: ${file.use(handlersSymbol(resource))}<Context>;`,
  );
  file.add(code`/** The handlers of all operations, by resource. */
export interface Handlers<Context> {\n${join(members, '\n')}\n}`);
  const bound = resources.flatMap((resource) =>
    resource.operations.map((id) => {
      const own = names.operation(id);
      const handlers = propertyAccess(code`handlers`, resource.key);
      const handle = propertyAccess(handlers, own.identifier);
      return code`${use.value('bind')}(${file.use(serverNames(own).operation)}, (request, context: Context) => ${handle}(request, context)),`;
    }),
  );
  const options = code`options: ${use.type('ServerOptions')}<Context> = {}`;
  file.add(code`/** Answers requests in whatever form a server has them. Never rejects. */
export function createDispatcher<Context>(handlers: Handlers<Context>, ${options}): ${use.type('Dispatch')}<Context> {
  return ${use.value('createDispatch')}(bindHandlers(handlers), options);
}`);
  file.add(code`/** Answers requests of the Fetch standard: for Node, Bun, Deno and Workers. Never rejects. */
export function createFetchHandler<Context>(handlers: Handlers<Context>, ${options}): (request: Request, context: Context) => Promise<Response> {
  return ${use.value('toFetchHandler')}(createDispatcher(handlers, options));
}`);
  file.add(code`function bindHandlers<Context>(handlers: Handlers<Context>): readonly ${use.type('BoundOperation')}<Context>[] {
  return [\n${join(bound, '\n')}\n];
}`);
}

function exportLines({ resources, operations, received, names }: ServerParts): Code {
  const handlers = [...Map.groupBy(resources, ({ group }) => group)].map(([group, members]) =>
    exportLine(
      members.map((resource) => handlersSymbol(resource).identifier),
      `./handlers/${group}.ts`,
    ),
  );
  const support = './support/index.ts';
  const values = code`export { ${join(supportValues.map(identifier), ', ')} } from ${literal(support)};`;
  return join(
    [
      ...handlers,
      ...typeExports(operations, names),
      ...receiverExports(received, names),
      values,
      exportLine(supportTypes, support),
    ],
    '\n',
  );
}

function exportLine(names: readonly string[], from: string): Code {
  return code`export type { ${join(names.map(identifier), ', ')} } from ${literal(from)};`;
}
