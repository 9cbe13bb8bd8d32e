// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateQueueMessage } from '../queue-message.ts';
import { type Issue, type Issues, type OperationValidators, type Rule, byName, judge, rule, stop } from '../support.ts';

/** The validators of deliverMessage. */
export const deliverMessageValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateQueueMessage,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateDeliverMessage_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/webhooks/serviceMessage/operations/post/responses/200/content/application~1json/schema';
const type1: Rule = rule(schema1, 'type', 'null');

/** What is wrong with a value that should be DeliverMessage_200Body; nothing when it is valid. */
export function validateDeliverMessage_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeliverMessage_200Body, value);
}

function checkDeliverMessage_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type1)) return false;
  return true;
}
