/** What the parts of one operation's file are printed with. */
import type { Api, Direction, Operation } from '../../ir/index.ts';
import type { Names, OperationNames } from '../../naming/index.ts';
import type { Code, TypeScriptFile } from '../../render/index.ts';
import type { Schemas } from '../exchange/schemas.ts';
import type { ServerNames } from './names.ts';

export interface OperationContext {
  readonly api: Api;
  readonly names: Names;
  readonly schemas: Schemas;
  readonly operation: Operation;
  readonly own: OperationNames;
  readonly server: ServerNames;
  /** Who writes the answers: the server, or whoever receives what the server calls. */
  readonly answered: Direction;
  readonly file: TypeScriptFile;
}

/** `CreateAgentBodies`, and the like: the types of this operation, imported when used. */
export function typeOf(context: OperationContext, part: 'parameters' | 'bodies' | 'responses'): Code {
  const symbol = context.own[part];
  if (symbol === undefined) throw new TypeError(`${context.operation.id} has no ${part}`);
  return context.file.use(symbol);
}
