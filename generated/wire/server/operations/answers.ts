// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Bytes, RequestBase, ServerOperation, Status4XX, StatusDefault } from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { Failure } from '../../types/failure.ts';
import type { AnswerParameters, AnswerResponses, AnswerSeveralResponses } from '../../types/operations/answers.ts';
import { answerSeveralValidators, answerValidators } from '../../validators/operations/answers.ts';

/** What the handler of `GET /answers/{status}` receives. */
export interface AnswerRequest extends RequestBase {
  readonly path: AnswerParameters['path'];
}

/** What the handler of `GET /answers/{status}` may give. */
export type AnswerResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly body: Colour;
    }
  | {
      readonly status: 202;
      readonly contentType?: 'text/plain';
      readonly body: AnswerResponses[202]['content']['text/plain'];
    }
  | {
      readonly status: 204;
    }
  | {
      readonly status: 404;
      readonly contentType?: 'application/json';
      readonly body: Failure;
    }
  | {
      readonly status: Exclude<Status4XX, 404>;
      readonly contentType?: 'application/problem+json';
      readonly body: Failure;
    }
  | {
      readonly status: Exclude<StatusDefault, 200 | 202 | 204 | 404 | Status4XX>;
      readonly contentType?: 'text/plain';
      readonly body: AnswerResponses['default']['content']['text/plain'];
    };

export const answerOperation: ServerOperation<AnswerRequest, AnswerResult> = {
  id: 'answer',
  method: 'GET',
  path: '/answers/{status}',
  parameters: [{ name: 'status', in: 'path', required: true, style: 'simple', explode: false, shape: 'integer' }],
  responses: {
    '200': { content: { 'application/json': { kind: 'json' } } },
    '202': { content: { 'text/plain': { kind: 'text' } } },
    '204': { content: {} },
    '404': { content: { 'application/json': { kind: 'json' } } },
    '4XX': { content: { 'application/problem+json': { kind: 'json' } } },
    default: { content: { 'text/plain': { kind: 'text' } } },
  },
  security: [],
  validators: answerValidators,
};

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
