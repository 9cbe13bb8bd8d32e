// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Bytes, RequestBase, ServerOperation } from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { AnswerSeveralResponses } from '../../types/operations/answer-several.ts';
import { answerSeveralValidators } from '../../validators/operations/answer-several.ts';

/** What the handler of `GET /answers/several` receives. */
export interface AnswerSeveralRequest extends RequestBase {}

/** What the handler of `GET /answers/several` may give. */
export type AnswerSeveralResult =
  | {
      readonly status: 200;
      readonly contentType?: 'text/csv';
      readonly body: AnswerSeveralResponses[200]['content']['text/csv'];
    }
  | {
      readonly status: 200;
      readonly contentType: 'application/json';
      readonly body: Colour;
    }
  | {
      readonly status: 200;
      readonly contentType: 'application/octet-stream';
      readonly body: Bytes;
    };

export const answerSeveralOperation: ServerOperation<AnswerSeveralRequest, AnswerSeveralResult> = {
  id: 'answerSeveral',
  method: 'GET',
  path: '/answers/several',
  parameters: [],
  responses: {
    '200': {
      content: {
        'text/csv': { kind: 'text' },
        'application/json': { kind: 'json' },
        'application/octet-stream': { kind: 'binary' },
      },
    },
  },
  security: [],
  validators: answerSeveralValidators,
};
