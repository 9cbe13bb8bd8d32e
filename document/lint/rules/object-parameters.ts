/** The objects of a client have the parameters of operations, and what gives an object can say them all. */
import type { Json, JsonObject } from '../../json.ts';
import type { OpenApiDocument, OperationObject } from '../../open-api.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { answersMayHold } from '../may-hold.ts';
import { operationsOf } from '../walk.ts';

export const objectParameters: Rule = {
  code: 'lint/object-parameters',
  find: ({ document }) =>
    operationsOf(document).flatMap((operation) => [...ofHandle(operation), ...ofGiven(document, operation)]),
};

/** Beside those of the path. */
function ofHandle(operation: OperationObject): readonly RuleFinding[] {
  const known = operation.parameters.filter((parameter) => parameter.in !== 'path').map(({ name }) => name);
  return namesIn(operation['x-etalon-handle']).flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          finding(operation, ['x-etalon-handle', 'parameters', String(index)], {
            message: `'${operation.operationId}' has no parameter '${name}' beside its path.`,
            help: didYouMean(name, known),
          }),
        ],
  );
}

function ofGiven(document: OpenApiDocument, operation: OperationObject): readonly RuleFinding[] {
  const gives: Json | undefined = operation['x-etalon-gives'];
  if (!isObject(gives)) return [];
  const objects = operationsOf(document).filter((each) => isObject(each['x-etalon-handle']));
  const wanted = String(own(gives, 'object'));
  const object = objects.find(({ operationId }) => operationId === wanted);
  if (object !== undefined) return ofParameters(document, operation, { gives, object });
  const message = `No operation '${wanted}' has an object: it needs 'x-etalon-handle'.`;
  const known = objects.map(({ operationId }) => operationId);
  return [finding(operation, ['x-etalon-gives', 'object'], { message, help: didYouMean(wanted, known) })];
}

interface Giving {
  readonly gives: JsonObject;
  readonly object: OperationObject;
}

function ofParameters(
  document: OpenApiDocument,
  operation: OperationObject,
  { gives, object }: Giving,
): readonly RuleFinding[] {
  const said = own(gives, 'parameters');
  const places = isObject(said) ? said : {};
  const needed = neededBy(object);
  const ownNames = operation.parameters.map(({ name }) => name);
  const missing = needed
    .filter((name) => own(places, name) === undefined && !ownNames.includes(name))
    .map((name) =>
      finding(operation, ['x-etalon-gives'], {
        message: `Nothing says the '${name}' of an object of '${object.operationId}'.`,
      }),
    );
  const misplaced = Object.entries(places).flatMap(([name, path]) => {
    const pointer = ['x-etalon-gives', 'parameters', name];
    if (!needed.includes(name)) {
      const message = `Objects of '${object.operationId}' have no parameter '${name}'.`;
      return [finding(operation, pointer, { message, help: didYouMean(name, needed) })];
    }
    // What stands in the items of a list is not looked for.
    const isThere = own(gives, 'each') !== undefined || answersMayHold(document, operation, String(path));
    return isThere
      ? []
      : [finding(operation, pointer, { message: `No answer of '${operation.operationId}' has '${String(path)}'.` })];
  });
  return [...missing, ...misplaced];
}

function neededBy(object: OperationObject): readonly string[] {
  const inPath = object.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  return [...inPath, ...namesIn(object['x-etalon-handle'])];
}

function namesIn(handle: Json | undefined): readonly string[] {
  const names = isObject(handle) ? own(handle, 'parameters') : undefined;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function finding(
  { origin }: OperationObject,
  path: readonly string[],
  { message, help }: { readonly message: string; readonly help?: string | undefined },
): RuleFinding {
  const pointer = appendPointer(origin, ...path);
  return help === undefined ? { pointer, message } : { pointer, message, help };
}
