// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The parameters of an operation in full: descriptions say only what is not usual. */
import type { ClientOperation, ParameterDescription } from './operation.ts';

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
  const parameters = [...unsaid(operation), ...operation.parameters.map(inFull)];
  const [path = '', rest = ''] = operation.path.split('#', 1)[0]?.split('?') ?? [];
  const contents = Object.values(operation.responses).flatMap((content) => Object.values(content));
  return {
    template: operation.path,
    parameters,
    path: pieces(path, parameters),
    fixedQuery: sendable(rest),
    query: parameters.filter((parameter) => parameter.in === 'query' || parameter.in === 'querystring'),
    headers: parameters.filter((parameter) => parameter.in === 'header'),
    cookies: parameters.filter((parameter) => parameter.in === 'cookie'),
    keys: new Set(parameters.flatMap(({ key }) => key ?? [])),
    mayStream:
      operation.streams !== undefined || contents.some(({ kind }) => kind === 'event-stream' || kind === 'json-lines'),
  };
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
function unsaid({ path, parameters }: ClientOperation): readonly Parameter[] {
  const [template = ''] = path.split(/[?#]/);
  const names = new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
  const said = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
  return [...names]
    .map((name, position) => inFull({ name, position, in: 'path' }))
    .filter(({ name }) => !said.has(name));
}

/** With the styles that OpenAPI has where a document names none. */
function inFull(parameter: ParameterDescription): Parameter {
  const isForm = parameter.in === 'query' || parameter.in === 'cookie';
  const { style = isForm ? 'form' : 'simple' } = parameter;
  const key = parameter.key ?? (parameter.in === 'path' ? undefined : parameter.name);
  return { ...parameter, ...(key !== undefined && { key }), style, explode: parameter.explode ?? style === 'form' };
}
