// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The validators of an operation, put to what they judge: once, before the first request. */
import type {
  BodyDescription,
  ContentDescription,
  HeaderDescription,
  OperationValidators,
  ParameterDescription,
  ResponseDescription,
  ResponseValidators,
  ServerOperation,
} from './operation.ts';
import type { Validator } from './issue.ts';

/** The same operation, each part with its validator where there is one. */
export function attachValidators(operation: ServerOperation<never, unknown>): ServerOperation<never, unknown> {
  const { validators, body } = operation;
  if (validators === undefined) return operation;
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => withParameter(parameter, validators)),
    ...(body === undefined ? {} : { body: withBody(body, validators.requestBody) }),
    responses: mapValues(operation.responses, (response, status) =>
      withResponse(response, validators.responses[status]),
    ),
  };
}

type ByName = { readonly [name: string]: Validator };

function withParameter(parameter: ParameterDescription, { parameters }: OperationValidators): ParameterDescription {
  return { ...parameter, ...validateBy(parameters[parameter.in][parameter.name]) };
}

function withBody(body: BodyDescription, validators: ByName): BodyDescription {
  return { ...body, content: mapValues(body.content, (each, name) => ({ ...each, ...validateBy(validators[name]) })) };
}

function withResponse(response: ResponseDescription, validators: ResponseValidators | undefined): ResponseDescription {
  if (validators === undefined) return response;
  const { content, items, headers } = validators;
  const named = (each: ContentDescription, name: string): ContentDescription => ({
    ...each,
    ...validateBy(items[name] ?? content[name]),
  });
  return {
    content: mapValues(response.content, named),
    ...(response.headers === undefined ? {} : { headers: withHeaders(response.headers, headers) }),
  };
}

/** Header names are told apart without case; validators keep the document's spelling. */
function withHeaders(
  headers: { readonly [name: string]: HeaderDescription },
  validators: ByName,
): { readonly [name: string]: HeaderDescription } {
  const byLowerName = new Map(Object.entries(validators).map(([name, validate]) => [name.toLowerCase(), validate]));
  return mapValues(headers, (header, name) => ({ ...header, ...validateBy(byLowerName.get(name)) }));
}

function validateBy(validate: Validator | undefined): { readonly validate?: Validator } {
  return validate === undefined ? {} : { validate };
}

function mapValues<Value>(
  values: { readonly [name: string]: Value },
  change: (value: Value, name: string) => Value,
): { readonly [name: string]: Value } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
