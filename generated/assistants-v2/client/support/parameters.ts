// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The parameters of an operation in full: descriptions say only what is not usual. */
import type { ClientOperation, ParameterDescription } from './operation.ts';

export interface Parameter extends ParameterDescription {
  readonly style: string;
  readonly explode: boolean;
}

const known = new WeakMap<ClientOperation, readonly Parameter[]>();

/** Found out once for each operation. */
export function parametersOf(operation: ClientOperation): readonly Parameter[] {
  const found = known.get(operation) ?? [...unsaid(operation), ...operation.parameters.map(inFull)];
  known.set(operation, found);
  return found;
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
