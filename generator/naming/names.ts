/** Every identifier and file of the output, decided before anything is printed. */
import type { Pointer } from '#document';
import type { Direction } from '../ir/index.ts';

/** A name that a generated file exports: using it in another file imports it there. */
export interface GeneratedSymbol {
  readonly identifier: string;
  /** Path below the output folder of the API, without extension: `types/agent`, `validators/agent`. */
  readonly module: string;
  /** Types are imported with `import type`. */
  readonly kind: 'type' | 'value';
}

export interface Names {
  /** The name of the API itself, PascalCase, as the client class: `LlamaStack`. */
  readonly api: string;
  /** The type of a named schema for a direction; both directions give the same symbol where the schema is not directional. */
  type(schema: Pointer, direction: Direction): GeneratedSymbol;
  /** The validator of a named schema for a direction: `validateAgent`. */
  validator(schema: Pointer, direction: Direction): GeneratedSymbol;
  operation(operationId: string): OperationNames;
  /** One per resource that has operations, and the parents of those. */
  readonly resources: readonly ResourceNames[];
}

export interface OperationNames {
  /** `createAgentTurn`; unique, a legal identifier. */
  readonly identifier: string;
  /** `create-agent-turn`. */
  readonly file: string;
  /** The file that it shares with the operations of its resource and of those beside and below: `agents`. */
  readonly group: string;
  /** `CreateAgentTurnParameters`: an object of `path`, `query`, `header`, `cookie`, those that exist. Absent where there are none. */
  readonly parameters?: GeneratedSymbol;
  /** `CreateAgentTurnBodies`: request media type → type. Absent where there is no request body. */
  readonly bodies?: GeneratedSymbol;
  /** `CreateAgentTurnResponses`: status → `{ headers, content: { media type → type } }`; for streams the type of one item. */
  readonly responses: GeneratedSymbol;
  /** The method's name in its resource: `create`. */
  readonly method: string;
  /** The function that does it and waits until it is over: `createRunAndPoll`; no operation is called so. */
  readonly poll: string;
  /** The function that reads, or makes one and reads that: `getSessionOrCreate`; no operation is called so. */
  readonly orCreate: string;
  /** Parameter name in the document → identifier of an argument: `agent_id` → `agentId`. */
  readonly arguments: ReadonlyMap<string, string>;
}

export interface ResourceNames {
  /** As in the IR: `['agents', 'turn']`; the root resource is empty. */
  readonly path: readonly string[];
  /** PascalCase of the whole path: `AgentsTurn`. */
  readonly identifier: string;
  /** camelCase of the last segment, as a property of the parent: `turn`. */
  readonly property: string;
  /** `agents/turn`. */
  readonly file: string;
  /** `agents`: the file of all that is said of one resource and of those below it. */
  readonly group: string;
  /** Ids of its operations, in document order. */
  readonly operations: readonly string[];
}
