/** What a client answers in the place of a failure is an answer of the operation. */
import type { JsonObject } from '../../json.ts';
import type { OperationObject } from '../../open-api.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { SchemaChecker } from '../schema-checker.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { answerSchemas } from '../may-hold.ts';
import { createSchemaChecker } from '../schema-checker.ts';
import { operationsOf } from '../walk.ts';

export const failureAnswer: Rule = {
  code: 'lint/failure-answer',
  find: ({ document }) => {
    const operations = operationsOf(document).filter((operation) => isObject(operation['x-etalon-when-failed']));
    // A checker is not made for nothing: documents can be large.
    if (operations.length === 0) return [];
    const checker = createSchemaChecker(document);
    return operations.flatMap((operation) => {
      const said = operation['x-etalon-when-failed'];
      return isObject(said)
        ? ['unreachable', 'refused'].flatMap((kind) => judge(operation, { said, kind }, checker))
        : [];
    });
  },
};

interface Said {
  readonly said: JsonObject;
  readonly kind: string;
}

function judge(operation: OperationObject, { said, kind }: Said, checker: SchemaChecker): readonly RuleFinding[] {
  const answer = own(said, kind);
  const message = own(said, 'message');
  if (!isObject(answer)) return [];
  const whole = typeof message === 'string' ? { [message]: 'why it failed', ...answer } : answer;
  const misfits = answerSchemas(operation).map((schema) =>
    typeof schema === 'boolean' || isObject(schema) ? checker.check(schema, whole, 'response') : undefined,
  );
  // Where there are several answers, it is one of them.
  const worst = misfits.every((each) => each !== undefined && each.length > 0) ? misfits[0]?.[0] : undefined;
  if (worst === undefined) return [];
  const where = worst.instancePath === '' ? '' : ` at '${worst.instancePath}'`;
  const pointer = appendPointer(operation.origin, 'x-etalon-when-failed', kind);
  return [{ pointer, message: `'${operation.operationId}' cannot answer this${where}: ${worst.message}.` }];
}
