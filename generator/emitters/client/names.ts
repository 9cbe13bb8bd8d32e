/** The names that the client's files export, and what they use of the run time. */
import { type GeneratedSymbol, type OperationNames, pascalCase } from '../../naming/index.ts';

export interface ClientNames {
  /** `createAgent`, the function. */
  readonly call: GeneratedSymbol;
  /** `createAgentOperation`, its data. */
  readonly operation: GeneratedSymbol;
  /** `CreateAgentParams`. */
  readonly params: GeneratedSymbol;
  /** `createAgentAndPoll`. */
  readonly poll: GeneratedSymbol;
  /** `getSessionOrCreate`. */
  readonly orCreate: GeneratedSymbol;
}

const known = new WeakMap<OperationNames, ClientNames>();

/** Asked for by every file that mentions the operation. */
export function clientNames(names: OperationNames): ClientNames {
  const found = known.get(names) ?? namesOf(names);
  known.set(names, found);
  return found;
}

function namesOf(names: OperationNames): ClientNames {
  const module = `client/functions/${names.group}`;
  return {
    // A module that exports `then` would be taken for a promise by whoever imports it late.
    call: { identifier: names.identifier === 'then' ? 'then_' : names.identifier, module, kind: 'value' },
    operation: { identifier: `${names.identifier}Operation`, module, kind: 'value' },
    params: { identifier: `${pascalCase(names.identifier)}Params`, module, kind: 'type' },
    poll: { identifier: names.poll, module, kind: 'value' },
    orCreate: { identifier: names.orCreate, module, kind: 'value' },
  };
}

export function supportType(identifier: string): GeneratedSymbol {
  return { identifier, module: 'client/support/index', kind: 'type' };
}

export function supportValue(identifier: string): GeneratedSymbol {
  return { identifier, module: 'client/support/index', kind: 'value' };
}
