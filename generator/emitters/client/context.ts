/** What the parts of one function's file are printed with. */
import type { Api, MediaType, Operation, Schema } from '../../ir/index.ts';
import type { Names, OperationNames } from '../../naming/index.ts';
import { type Code, code, literal, type TypeScriptFile } from '../../render/index.ts';
import { objectAlternatives, resolve, type Schemas } from '../exchange/schemas.ts';
import type { Arguments } from './arguments.ts';
import { type ClientNames, supportType, supportValue } from './names.ts';

export interface FunctionContext {
  readonly api: Api;
  readonly names: Names;
  readonly schemas: Schemas;
  readonly operation: Operation;
  readonly own: OperationNames;
  readonly client: ClientNames;
  readonly args: Arguments;
  readonly file: TypeScriptFile;
  /** The values of path parameters that are known already, which are no arguments then. */
  readonly bound?: readonly Code[];
  /** The values of other parameters that are known already, by their members of the parameters object. */
  readonly known?: ReadonlyMap<string, Code>;
  /** The name of the type of its pages, where it has pages. */
  readonly page?: string;
}

export function useType(context: FunctionContext, name: string): Code {
  return context.file.use(supportType(name));
}

export function useValue(context: FunctionContext, name: string): Code {
  return context.file.use(supportValue(name));
}

/** The types of this operation, imported when used. */
export function typeOf(context: FunctionContext, part: 'parameters' | 'bodies' | 'responses'): Code {
  const symbol = context.own[part];
  if (symbol === undefined) throw new TypeError(`${context.operation.id} has no ${part}`);
  return context.file.use(symbol);
}

/** The named type of a response body, or its place among the operation's types. */
export function responseBodyText(context: FunctionContext, status: string, mediaType: MediaType): Code {
  const schema = mediaType.kind === 'json' ? mediaType.schema : mediaType.item;
  if (schema?.kind === 'reference') return context.file.use(context.names.type(schema.target, 'response'));
  const key = /^\d{3}$/.test(status) ? literal(Number(status)) : literal(status);
  return code`${typeOf(context, 'responses')}[${key}]['content'][${literal(mediaType.name)}]`;
}

/** The schema at a dotted path of a schema: `data`, `page.items`. */
export function schemaAt(schema: Schema | undefined, path: string, schemas: Schemas): Schema | undefined {
  if (schema === undefined || path === '') return schema === undefined ? undefined : resolve(schema, schemas);
  const [name = '', ...rest] = path.split('.');
  const objects = objectAlternatives(schema, schemas) ?? [];
  const property = objects.flatMap(({ properties }) => properties).find((each) => each.name === name);
  return schemaAt(property?.schema, rest.join('.'), schemas);
}
