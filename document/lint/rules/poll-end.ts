/** Polling waits for an end that can come. */
import type { Json, JsonObject } from '../../json.ts';
import type { OpenApiDocument, OperationObject } from '../../open-api.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { SchemaChecker } from '../schema-checker.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { answerSchemas, answersMayHold } from '../may-hold.ts';
import { createSchemaChecker } from '../schema-checker.ts';
import { operationsOf } from '../walk.ts';

export const pollEnd: Rule = {
  code: 'lint/poll-end',
  find: ({ document }) => {
    const operations = operationsOf(document);
    // A checker is not made for nothing: documents can be large.
    if (!operations.some((operation) => isObject(operation['x-etalon-poll']))) return [];
    const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
    const checker = createSchemaChecker(document);
    return operations.flatMap((operation) => {
      const poll: Json | undefined = operation['x-etalon-poll'];
      const polled = isObject(poll) ? byId.get(String(own(poll, 'operation'))) : undefined;
      if (!isObject(poll) || polled === undefined) return [];
      const complaints = [...membersOf(document, polled, poll), ...endOf(polled, poll, checker)];
      return complaints.map(([member, message]) => ({
        pointer: appendPointer(operation.origin, 'x-etalon-poll', member),
        message,
      })) satisfies RuleFinding[];
    });
  },
};

type Complaint = readonly [member: string, message: string];

/** The state, and what is given, are members of the answer. */
function membersOf(document: OpenApiDocument, polled: OperationObject, poll: JsonObject): readonly Complaint[] {
  return ['field', 'gives'].flatMap((member) => {
    const path = own(poll, member);
    if (typeof path !== 'string' || answersMayHold(document, polled, path)) return [];
    return [[member, `No answer of '${polled.operationId}' has '${path}'.`] as const];
  });
}

function endOf(polled: OperationObject, poll: JsonObject, checker: SchemaChecker): readonly Complaint[] {
  const id = polled.operationId;
  const until = own(poll, 'until');
  const hasMissing = Object.keys(polled.responses).some((status) => ['404', '4XX', 'default'].includes(status));
  if ((until === 'found' || own(poll, 'missing') !== undefined) && !hasMissing)
    return [[until === 'found' ? 'until' : 'missing', `'${id}' never answers with 404: it is there at once.`]];
  if (until !== 'not-null') return [];
  const mayBeNull = answerSchemas(polled).some((schema) => accepts(checker, schema, null));
  return mayBeNull ? [] : [['until', `'${id}' never answers with null: the first answer would be the end.`]];
}

function accepts(checker: SchemaChecker, schema: Json, value: Json): boolean {
  if (typeof schema !== 'boolean' && !isObject(schema)) return false;
  return checker.check(schema, value, 'response')?.length === 0;
}
