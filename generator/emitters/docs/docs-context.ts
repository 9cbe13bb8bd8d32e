/** What the parts of the docs share, worked out once. */
import type { Operation } from '../../ir/index.ts';
import type { ResourceNames } from '../../naming/names.ts';
import type { EmitContext } from '../emitter.ts';
import { schemasOf } from '../exchange/schemas.ts';
import { createCallText } from './call-text.ts';

export interface DocsContext extends EmitContext {
  /** Resources that have operations, each with them. */
  readonly groups: readonly OperationGroup[];
  /** How an operation is called through the client. */
  readonly callText: (operation: Operation) => string;
}

export interface OperationGroup {
  readonly resource: ResourceNames;
  readonly operations: readonly Operation[];
  /** The description of the tag that all of them bear. */
  readonly description?: string;
}

export function createDocsContext(context: EmitContext): DocsContext {
  const { api, names } = context;
  const byId = new Map(api.operations.map((operation) => [operation.id, operation]));
  const groups = names.resources
    .map((resource) =>
      groupOf(
        resource,
        resource.operations.flatMap((id) => byId.get(id) ?? []),
        context,
      ),
    )
    .filter(({ operations }) => operations.length > 0);
  return { ...context, groups, callText: createCallText(names, schemasOf(api)) };
}

function groupOf(resource: ResourceNames, operations: readonly Operation[], { api }: EmitContext): OperationGroup {
  const [tag] = operations[0]?.tags ?? [];
  const shared = tag !== undefined && operations.every(({ tags }) => tags.includes(tag));
  const description = shared ? api.tags.find(({ name }) => name === tag)?.description : undefined;
  return { resource, operations, ...(description !== undefined && { description }) };
}
