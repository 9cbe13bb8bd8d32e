/** The names that the server's files export, and what they use of the run time. */
import { type GeneratedSymbol, type OperationNames, pascalCase } from '../../naming/index.ts';

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
  const module = `server/operations/${names.file}`;
  return {
    request: { identifier: `${base}Request`, module, kind: 'type' },
    result: { identifier: `${base}Result`, module, kind: 'type' },
    operation: { identifier: `${names.identifier}Operation`, module, kind: 'value' },
  };
}

export function supportType(identifier: string): GeneratedSymbol {
  return { identifier, module: 'server/support/index', kind: 'type' };
}

export function supportValue(identifier: string): GeneratedSymbol {
  return { identifier, module: 'server/support/index', kind: 'value' };
}
