/** Operations whose answers name objects: their methods give these, with the answer in them. */
import type { Gives, Operation, Parameter, Schema } from '../../ir/index.ts';
import { type Code, code, identifier, join, literal, memberKey } from '../../render/index.ts';
import { resolve } from '../exchange/schemas.ts';
import { type Answer, answersOf, dataText } from './answers.ts';
import { pathParameters } from './arguments.ts';
import { bindingSymbol, type MemberPrinting } from './class-printing.ts';
import { type FunctionContext, schemaAt, useType, useValue } from './context.ts';
import { handleOwner, knownParameters } from './handles.ts';
import { headersType } from './headers.ts';
import { parameterText } from './params-type.ts';
import { signaturesOf } from './signatures.ts';

export interface GivenObject {
  /** What awaiting gives. */
  readonly type: Code;
  readonly promise: Code;
  /** The function from the answer to it. */
  readonly made: Code;
}

/** Nothing where the operation names no objects, or not in one way. */
export function givenObject(context: FunctionContext, printing: MemberPrinting): GivenObject | undefined {
  const { gives, pagination } = context.operation;
  const { primary } = answersOf(context.operation);
  const [answer, ...others] = primary;
  const object = gives && objectOf(gives, printing);
  if (gives === undefined || object === undefined || answer?.mediaType.kind !== 'json') return undefined;
  if (pagination !== undefined || others.length > 0 || signaturesOf(context).overloads.length > 0) return undefined;
  const name = gives.each === undefined ? code`data` : code`item`;
  const values = valuesOf({ gives, object: object.owner, name }, context);
  const told = toldType(gives, answer, context);
  if (values === undefined || told === undefined) return undefined;
  const type = context.file.use(bindingSymbol({ ...object, resource: object.root }));
  const made = code`new ${type}(${join([printing.client, ...values, name], ', ')})`;
  return given(gives, { one: code`${type}<${told}>`, made }, context);
}

function given(
  gives: Gives,
  { one, made }: { readonly one: Code; readonly made: Code },
  context: FunctionContext,
): GivenObject {
  const type = gives.each === undefined ? one : code`${one}[]`;
  const headers = headersType(context);
  const promise = code`${useType(context, 'APIPromise')}<${join(headers === undefined ? [type] : [type, headers], ', ')}>`;
  if (gives.each === undefined) return { type, promise, made: code`(data) => ${made}` };
  const items = code`${useValue(context, 'itemsOf')}(${at(code`data`, gives.each)})`;
  return { type, promise, made: code`(data) => ${items}.map((item) => ${made})` };
}

function objectOf(gives: Gives, { context, resources }: MemberPrinting) {
  const { operations } = context.api;
  const owner = operations.find(({ id }) => id === gives.object);
  const root = owner && resources.find((resource) => resource.operations.includes(owner.id));
  // Of several operations with a handle in one resource the first has it.
  return root === undefined || owner === undefined || handleOwner(root, operations) !== owner
    ? undefined
    : { owner, root };
}

interface Naming {
  readonly gives: Gives;
  readonly object: Operation;
  /** What holds the answer. */
  readonly name: Code;
}

/** What the constructor is told; nothing where some of it cannot be, or is no text. */
function valuesOf({ gives, object, name }: Naming, context: FunctionContext): readonly Code[] | undefined {
  const value = (parameter: Parameter): Code | undefined => {
    if (parameterText(parameter, { ...context, operation: object }) !== 'string') return undefined;
    const path = Object.hasOwn(gives.parameters, parameter.name) ? gives.parameters[parameter.name] : undefined;
    if (path !== undefined) return code`${useValue(context, 'textAt')}(${name}, ${literal(path)})`;
    return ownValue(parameter.name, context);
  };
  const path = pathParameters(object).map(value);
  const known = knownParameters(object).map((parameter) => [parameter.name, value(parameter)] as const);
  const members = known.map(([key, text]) => text && code`${memberKey(key)}: ${text}`);
  const texts = [...path, ...members];
  if (texts.includes(undefined)) return undefined;
  const list = code`[${join(texts.slice(0, path.length).filter(isThere), ', ')}]`;
  return known.length === 0 ? [list] : [list, code`{ ${join(members.filter(isThere), ', ')} }`];
}

function isThere(text: Code | undefined): text is Code {
  return text !== undefined;
}

/** A parameter of the same name of the operation itself. */
function ownValue(name: string, context: FunctionContext): Code | undefined {
  const { args, bound = [], known } = context;
  const index = args.positional.findIndex(({ parameter }) => parameter.name === name);
  const argument = args.positional[index];
  if (argument !== undefined) return bound[index] ?? identifier(argument.name);
  const member = args.members.find(({ parameter }) => parameter.name === name);
  return known?.get(name) ?? (member && code`${useValue(context, 'textAt')}(params, ${literal(member.key)})`);
}

/** The type of what names one object. */
function toldType(gives: Gives, answer: Answer, context: FunctionContext): Code | undefined {
  const all = dataText([answer], context);
  if (gives.each === undefined) return all;
  const list = schemaAt(answer.mediaType.schema, gives.each, context.schemas);
  const item = list && itemSchema(list);
  if (item === undefined || list === undefined) return undefined;
  if (item.kind === 'reference') return context.file.use(context.names.type(item.target, 'response'));
  const steps = gives.each === '' ? [] : gives.each.split('.');
  const whole = steps.reduce<Code>((text, step) => code`${text}[${literal(step)}]`, all);
  return resolve(list, context.schemas)?.kind === 'array' ? code`${whole}[number]` : code`${whole}[string]`;
}

function itemSchema(schema: Schema): Schema | undefined {
  if (schema.kind === 'array') return schema.items;
  return schema.kind === 'object' && schema.properties.length === 0 ? schema.additional : undefined;
}

function at(value: Code, path: string): Code {
  return (path === '' ? [] : path.split('.')).reduce<Code>((text, step) => code`${text}[${literal(step)}]`, value);
}
