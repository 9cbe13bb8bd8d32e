/** The names that the server's files export, and what they use of the run time. */
import type { Operation } from '../../ir/index.ts';
import { type GeneratedSymbol, type Names, type OperationNames, pascalCase } from '../../naming/index.ts';
import { type Code, code, identifier, join, literal } from '../../render/index.ts';

export interface ServerNames {
  /** `CreateAgentRequest`. */
  readonly request: GeneratedSymbol;
  /** `CreateAgentResult`. */
  readonly result: GeneratedSymbol;
  /** `createAgentOperation`. */
  readonly operation: GeneratedSymbol;
}

export function serverNames(names: OperationNames): ServerNames {
  const base = pascalCase(names.identifier);
  const module = `server/operations/${names.group}`;
  return {
    request: { identifier: `${base}Request`, module, kind: 'type' },
    result: { identifier: `${base}Result`, module, kind: 'type' },
    operation: { identifier: `${names.identifier}Operation`, module, kind: 'value' },
  };
}

/** The lines that export what handlers receive and give, for the door. */
export function typeExports(operations: readonly Operation[], names: Names): readonly Code[] {
  const groups = Map.groupBy(operations, ({ id }) => names.operation(id).group);
  return [...groups].map(([group, members]) => {
    const types = members.flatMap(({ id }) => {
      const { request, result } = serverNames(names.operation(id));
      return [identifier(request.identifier), identifier(result.identifier)];
    });
    return code`export type { ${join(types, ', ')} } from ${literal(`./operations/${group}.ts`)};`;
  });
}

export function supportType(identifier: string): GeneratedSymbol {
  return { identifier, module: 'server/support/index', kind: 'type' };
}

export function supportValue(identifier: string): GeneratedSymbol {
  return { identifier, module: 'server/support/index', kind: 'value' };
}
