/** What a call can give: the successful responses of an operation, sorted by how they are asked for. */
import type { MediaType, MediaTypeKind, Operation, Response, Schema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { hiddenEvents } from '../exchange/streams.ts';
import { type FunctionContext, responseBodyText, schemaAt, useType } from './context.ts';

export interface Answer {
  readonly status: string;
  readonly mediaType: MediaType;
}

export interface Answers {
  readonly responses: readonly Response[];
  /** What comes where nothing else is asked for: one media type of each status. */
  readonly primary: readonly Answer[];
  /** The stream that a property of the body switches on. */
  readonly streamed?: Answer;
  /** What has to be asked for by its media type. */
  readonly others: readonly Answer[];
  /** Whether a success may have no body. */
  readonly mayBeEmpty: boolean;
}

export function answersOf(operation: Operation): Answers {
  const responses = successes(operation);
  const all = responses.flatMap(({ status, content }) => content.map((mediaType) => ({ status, mediaType })));
  const streamed = operation.stream?.when === undefined ? undefined : all.find(({ mediaType }) => isStream(mediaType));
  const plain = all.filter((answer) => answer !== streamed || all.length === 1);
  const primary = responses.flatMap(({ status }) => {
    const own = plain.filter((answer) => answer.status === status);
    const chosen =
      own.find(({ mediaType }) => mediaType.kind === 'json') ??
      own.find(({ mediaType }) => !isStream(mediaType)) ??
      own[0];
    return chosen === undefined ? [] : [chosen];
  });
  return {
    responses,
    primary,
    ...(streamed === undefined ? {} : { streamed }),
    others: plain.filter((answer) => !primary.includes(answer)),
    mayBeEmpty: responses.some(({ content }) => content.length === 0),
  };
}

/** Where the document has no success of its own, its default is one. */
function successes({ responses }: Operation): readonly Response[] {
  const found = responses.filter(({ status }) => status.startsWith('2'));
  return found.length > 0 ? found : responses.filter(({ status }) => status === 'default');
}

export function isStream({ kind }: MediaType): boolean {
  return kind === 'event-stream' || kind === 'json-lines';
}

/** The media types to ask for, each once. */
export function acceptText(answers: readonly Answer[]): string {
  const names = [...new Set(answers.map(({ mediaType }) => mediaType.name))];
  return names.length === 0 ? '*/*' : names.join(', ');
}

/** The type of the data of any of these answers. */
export function dataText(answers: readonly Answer[], context: FunctionContext, mayBeEmpty = false): Code {
  const texts = answers.map(({ status, mediaType }) =>
    kindTexts[mediaType.kind](() => responseBodyText(context, status, mediaType), context, mediaType),
  );
  if (texts.length === 0) return code`void`;
  return join([...new Set(mayBeEmpty ? [...texts, code`undefined`] : texts)], ' | ');
}

const plainText = (described: () => Code): Code => described();

/** Error frames are thrown, so a reader never sees one. */
function streamText(described: () => Code, context: FunctionContext, mediaType: MediaType): Code {
  const { operation, schemas } = context;
  const errors = operation.stream?.errors;
  const hidden = hiddenEvents(mediaType, operation.stream, schemas);
  const seen = [
    ...(hidden.length === 0 ? [] : [code`{ event: ${join(hidden.map(literal), ' | ')} }`]),
    ...(errors === undefined || hidden.includes(errors) ? [] : [code`{ ${propertyKey(errors)}: unknown }`]),
  ];
  const item = seen.length === 0 ? described() : code`Exclude<${described()}, ${join(seen, ' | ')}>`;
  return code`${useType(context, 'Stream')}<${item}>`;
}

type KindText = (described: () => Code, context: FunctionContext, mediaType: MediaType) => Code;

const kindTexts: { readonly [Kind in MediaTypeKind]: KindText } = {
  json: plainText,
  form: plainText,
  text: (described, _, { schema }) => (schema?.kind === 'enum' ? described() : code`string`),
  multipart: () => code`FormData`,
  binary: () => code`Response`,
  'event-stream': streamText,
  'json-lines': streamText,
};

/** The page of a list and its item, where the operation is one; items that the answer does not describe are unknown. */
export function pageOf(context: FunctionContext): { readonly body: Code; readonly item: Code } | undefined {
  const { operation, schemas } = context;
  const [answer, ...more] = answersOf(operation).primary;
  if (operation.pagination === undefined || answer?.mediaType.kind !== 'json' || more.length > 0) return undefined;
  const list = schemaAt(answer.mediaType.schema, operation.pagination.items, schemas);
  const body = responseBodyText(context, answer.status, answer.mediaType);
  return { body, item: list?.kind === 'array' ? itemText(list.items, body, context) : code`unknown` };
}

function itemText(items: Schema, body: Code, { operation, names, file }: FunctionContext): Code {
  if (items.kind === 'reference') return file.use(names.type(items.target, 'response'));
  return itemAt(body, operation.pagination?.items ?? '');
}

function itemAt(body: Code, path: string): Code {
  const steps = path === '' ? [] : path.split('.');
  const list = steps.reduce<Code>((text, step) => code`NonNullable<${text}[${literal(step)}]>`, body);
  return code`${list}[number]`;
}
