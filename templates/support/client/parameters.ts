/** An operation in full: descriptions say only what is not usual. */
import { contentEntries } from './contents.ts';
import type { ClientOperation, ContentDescription, ParameterDescription } from './operation.ts';

export interface Parameter extends ParameterDescription {
  readonly style: string;
  readonly explode: boolean;
}

/** `until`: the text that ends it, where another variable follows in the same segment. */
export interface PathVariable extends Parameter {
  readonly until?: string;
  /** Whether a text is written as it is, but for its encoding. */
  readonly isPlain: boolean;
}

/** What requests of an operation have in common, found out once. */
export interface Plan {
  /** As the document has it. */
  readonly template: string;
  readonly parameters: readonly Parameter[];
  /** The template of the path: its text and its variables, in turn. */
  readonly path: readonly (string | PathVariable)[];
  /** The query that a document puts into a path, which goes first. */
  readonly fixedQuery: string;
  readonly query: readonly Parameter[];
  readonly headers: readonly Parameter[];
  readonly cookies: readonly Parameter[];
  /** The members of the parameters object that are no part of the body. */
  readonly keys: ReadonlySet<string>;
  /** By status and media type. */
  readonly responses: { readonly [status: string]: { readonly [mediaType: string]: ContentDescription } };
  /** What is asked for where the caller does not say. */
  readonly accept: string;
  /** Whether an answer may be a stream. */
  readonly mayStream: boolean;
}

const known = new WeakMap<ClientOperation, Plan>();

export function planOf(operation: ClientOperation): Plan {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const plan = makePlan(operation);
  known.set(operation, plan);
  return plan;
}

export function parametersOf(operation: ClientOperation): readonly Parameter[] {
  return planOf(operation).parameters;
}

function makePlan(operation: ClientOperation): Plan {
  const said = (operation.parameters ?? []).map(described);
  const parameters = [...unsaid(operation.path, said), ...said.map(inFull)];
  const [path = '', rest = ''] = operation.path.split('#', 1)[0]?.split('?') ?? [];
  const entries = Object.values(operation.responses).flatMap((contents) => contentEntries(contents));
  return {
    template: operation.path,
    parameters,
    path: pieces(path, parameters),
    fixedQuery: sendable(rest),
    query: parameters.filter((parameter) => parameter.in === 'query' || parameter.in === 'querystring'),
    headers: parameters.filter((parameter) => parameter.in === 'header'),
    cookies: parameters.filter((parameter) => parameter.in === 'cookie'),
    keys: new Set(parameters.flatMap(({ key }) => key ?? [])),
    responses: mapValues(operation.responses, (contents) => Object.fromEntries(contentEntries(contents))),
    accept: operation.accept ?? acceptText(entries.map(([mediaType]) => mediaType)),
    mayStream:
      operation.streams !== undefined ||
      entries.some(([, { kind }]) => kind === 'event-stream' || kind === 'json-lines'),
  };
}

function acceptText(mediaTypes: readonly string[]): string {
  return mediaTypes.length === 0 ? '*/*' : [...new Set(mediaTypes)].join(', ');
}

function mapValues<From, To>(
  values: { readonly [name: string]: From },
  change: (value: From) => To,
): { readonly [name: string]: To } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** Braces around what is no parameter are text. */
function pieces(template: string, parameters: readonly Parameter[]): Plan['path'] {
  const split = template.split(/(\{[^{}]*\})/);
  return split.map((piece, index) => {
    const name = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1) : undefined;
    const found = parameters.find((each) => each.in === 'path' && each.name === name);
    if (found === undefined) return sendable(piece);
    const after = split[index + 1] ?? '';
    const isFollowed = after !== '' && !after.includes('/') && split[index + 2] !== undefined;
    if (isFollowed) return { ...found, until: after, isPlain: false };
    return { ...found, isPlain: found.style === 'simple' && found.mediaType === undefined };
  });
}

/** Encodes what no URL has as it is; what is encoded already stays. */
function sendable(text: string): string {
  return text.replaceAll(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent);
}

/** Variables of the path that nothing is said of: each is the argument at its place among them. */
function unsaid(path: string, parameters: readonly ParameterDescription[]): readonly Parameter[] {
  const [template = ''] = path.split(/[?#]/);
  const names = new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
  const said = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  return [...names]
    .map((name, position) => inFull({ name, position, in: 'path' }))
    .filter(({ name }) => !said.has(name));
}

function described(parameter: string | ParameterDescription): ParameterDescription {
  return typeof parameter === 'string' ? { name: parameter, in: 'query' } : parameter;
}

/** With the styles that OpenAPI has where a document names none. */
function inFull(parameter: ParameterDescription): Parameter {
  const isForm = parameter.in === 'query' || parameter.in === 'cookie';
  const { style = isForm ? 'form' : 'simple' } = parameter;
  const key = parameter.key ?? (parameter.in === 'path' ? undefined : parameter.name);
  return { ...parameter, ...(key !== undefined && { key }), style, explode: parameter.explode ?? style === 'form' };
}
