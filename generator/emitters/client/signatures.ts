/** The ways to call an operation: one signature for each kind of answer that the arguments can ask for. */
import type { MediaType } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { type Answer, type Answers, answersOf, dataText, pageOf } from './answers.ts';
import { type FunctionContext, useType } from './context.ts';
import { headersType } from './headers.ts';
import { hasParams, paramsName, paramsText, paramsValue, primaryBody } from './params-type.ts';
import { argumentDeclarations, argumentNames } from './positional.ts';

export interface Signature {
  /** With types, and without the client. */
  readonly parameters: readonly Code[];
  readonly returns: Code;
}

export interface Signatures {
  /** Particular ones first; empty where there is only one way. */
  readonly overloads: readonly Signature[];
  /** The one that covers all. */
  readonly base: Signature;
  /** The names of the arguments, to be passed on. */
  readonly argumentNames: readonly Code[];
}

export function signaturesOf(context: FunctionContext): Signatures {
  const answers = answersOf(context.operation);
  const particular = [
    ...streaming(context, answers),
    ...byAccept(context, answers),
    ...byContentType(context, answers),
  ];
  const base = baseSignature(context, answers, particular);
  return {
    overloads: particular.length === 0 ? [] : [...particular.map(({ signature }) => signature), base.usual],
    base: base.widest,
    argumentNames: passedOn(context),
  };
}

function passedOn(context: FunctionContext): readonly Code[] {
  return [...argumentNames(context), ...paramsValue(context), code`options`];
}

interface Particular {
  readonly signature: Signature;
  readonly data: Code;
  /** What its parameters object is; absent where it is the usual one. */
  readonly params?: Code;
  /** The parameters object is another, not only the usual one with more said about it. */
  readonly isOther: boolean;
}

interface Said {
  readonly params?: Code;
  readonly options?: Code;
}

/** What a signature has in common with all others of the operation, and what it says of its own. */
function parametersText(context: FunctionContext, said: Said): readonly Code[] {
  const { optional } = context.args;
  const params = said.params ?? (hasParams(context) ? paramsName(context) : undefined);
  const mayLack = optional && said.params === undefined && said.options === undefined;
  const options = useType(context, 'RequestOptions');
  return [
    ...argumentDeclarations(context),
    ...(params === undefined ? [] : [mayLack ? code`params?: ${params} | null` : nullable(params, context, said)]),
    said.options === undefined ? code`options?: ${options}` : code`options: ${options} & ${said.options}`,
  ];
}

/** What could be left out, but stands before something that cannot. */
function nullable(params: Code, { args }: FunctionContext, said: Said): Code {
  return args.optional && said.options !== undefined
    ? code`params: ${params} | null | undefined`
    : code`params: ${params}`;
}

function promise(context: FunctionContext, answer: Code): Code {
  return code`${useType(context, 'APIPromise')}<${join([answer, ...headersArgument(context)], ', ')}>`;
}

/** Headers without a description are no argument: the class has one for them. */
function headersArgument(context: FunctionContext): readonly Code[] {
  const headers = headersType(context);
  return headers === undefined ? [] : [headers];
}

function particular(context: FunctionContext, said: Said, data: Code): Particular {
  const signature = { parameters: parametersText(context, said), returns: promise(context, data) };
  return {
    signature,
    data,
    isOther: said.options !== undefined,
    ...(said.params === undefined ? {} : { params: said.params }),
  };
}

/** `stream: true` gives a stream, `stream: false` or nothing does not. */
function streaming(context: FunctionContext, { streamed, primary, mayBeEmpty }: Answers): readonly Particular[] {
  const when = context.operation.stream?.when;
  if (streamed === undefined || when === undefined || !hasParams(context)) return [];
  const params = paramsName(context);
  const on = particular(
    context,
    { params: code`${params} & { ${propertyKey(when.property)}: ${literal(when.equals)} }` },
    dataText([streamed], context),
  );
  if (when.equals !== true) return [on];
  const off = code`${params} & { ${propertyKey(when.property)}?: false | null }`;
  const data = dataText(primary, context, mayBeEmpty);
  if (!context.args.optional) return [on, particular(context, { params: off }, data)];
  const first = argumentDeclarations(context);
  const parameters = [...first, code`params?: (${off}) | null`, code`options?: ${useType(context, 'RequestOptions')}`];
  return [on, { signature: { parameters, returns: promise(context, data) }, data, isOther: false }];
}

/** Another media type of the answer, asked for by `accept`. */
function byAccept(context: FunctionContext, { others }: Answers): readonly Particular[] {
  const byName = Map.groupBy(others, ({ mediaType }) => mediaType.name);
  return [...byName].map(([name, answers]: [string, Answer[]]) =>
    particular(context, { options: code`{ accept: ${rangeText(name)} }` }, dataText(answers, context)),
  );
}

/** Another media type of the body, announced by `contentType`. */
function byContentType(context: FunctionContext, { primary, mayBeEmpty }: Answers): readonly Particular[] {
  const first = primaryBody(context);
  const content = context.operation.requestBody?.content ?? [];
  const others = content.filter((mediaType) => first !== undefined && !isSameBody(mediaType, first));
  return others.map((mediaType) =>
    particular(
      context,
      { params: paramsText(context, mediaType), options: code`{ contentType: ${rangeText(mediaType.name)} }` },
      pageOf(context)?.body ?? dataText(primary, context, mayBeEmpty),
    ),
  );
}

/** Lines are a list of what others are one of; the parts of a form may be files. */
function isValue({ kind }: MediaType): boolean {
  return kind === 'json' || kind === 'form';
}

/** The same value, written in another way: the usual signature covers it. */
function isSameBody(one: MediaType, other: MediaType): boolean {
  if (one === other) return true;
  const [left, right] = [one.schema, other.schema];
  return (
    isValue(one) &&
    isValue(other) &&
    left?.kind === 'reference' &&
    right?.kind === 'reference' &&
    left.target === right.target
  );
}

function rangeText(name: string): Code {
  return name.includes('*') ? code`string` : literal(name);
}

interface BaseSignatures {
  /** What is meant where nothing is said. */
  readonly usual: Signature;
  /** What the body of the function is checked against; callers do not see it. */
  readonly widest: Signature;
}

function baseSignature(context: FunctionContext, answers: Answers, all: readonly Particular[]): BaseSignatures {
  const page = pageOf(context);
  const own = dataText(answers.primary, context, answers.mayBeEmpty);
  const streamed = answers.streamed === undefined ? [] : [dataText([answers.streamed], context)];
  const returns = page === undefined ? promise(context, union([own, ...streamed])) : pagePromise(context, page);
  const usual = { parameters: parametersText(context, {}), returns };
  if (all.length === 0) return { usual, widest: usual };
  const variants = all.flatMap(({ isOther, params }) => (isOther && params !== undefined ? [params] : []));
  const widestPromise = promise(context, union([page?.body ?? own, ...streamed, ...all.map((each) => each.data)]));
  const either = page === undefined ? widestPromise : union([returns, widestPromise]);
  return { usual, widest: { parameters: widest(context, variants), returns: either } };
}

function widest(context: FunctionContext, variants: readonly Code[]): readonly Code[] {
  const { optional } = context.args;
  const options = code`options?: ${useType(context, 'RequestOptions')}`;
  const first = argumentDeclarations(context);
  if (!hasParams(context)) return [...first, options];
  const types = union([paramsName(context), ...variants.map((variant) => code`(${variant})`)]);
  return [...first, optional ? code`params?: ${types} | null` : code`params: ${types}`, options];
}

function pagePromise(context: FunctionContext, { body, item }: { readonly body: Code; readonly item: Code }): Code {
  return code`${useType(context, 'PagePromise')}<${join([body, item, ...headersArgument(context)], ', ')}>`;
}

function union(types: readonly Code[]): Code {
  return join([...new Set(types)], ' | ');
}
