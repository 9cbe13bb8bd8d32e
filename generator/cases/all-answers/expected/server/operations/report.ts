// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Bytes, RequestBase, ServerOperation, Status4XX, StatusDefault } from '../support/index.ts';
import type { GetReportResponses } from '../../types/operations/report.ts';
import { getReportValidators } from '../../validators/operations/report.ts';

/** What the handler of `GET /report` receives. */
export interface GetReportRequest extends RequestBase {}

/** What the handler of `GET /report` may give. */
export type GetReportResult =
  | {
      readonly status: 200;
      readonly contentType?: 'application/json';
      readonly headers: GetReportResponses[200]['headers'];
      readonly body: GetReportResponses[200]['content']['application/json'];
    }
  | {
      readonly status: 200;
      readonly contentType: 'text/csv';
      readonly headers: GetReportResponses[200]['headers'];
      readonly body: GetReportResponses[200]['content']['text/csv'];
    }
  | {
      readonly status: 200;
      readonly contentType: 'application/octet-stream';
      readonly headers: GetReportResponses[200]['headers'];
      readonly body: Bytes;
    }
  | {
      readonly status: 202;
    }
  | {
      readonly status: 304;
      readonly headers?: GetReportResponses[304]['headers'];
    }
  | {
      readonly status: Status4XX;
      readonly contentType?: 'application/problem+json';
      readonly body: GetReportResponses['4XX']['content']['application/problem+json'];
    }
  | {
      readonly status: Exclude<StatusDefault, 200 | 202 | 304 | Status4XX>;
      readonly contentType?: 'text/plain';
      readonly body: GetReportResponses['default']['content']['text/plain'];
    };

export const getReportOperation: ServerOperation<GetReportRequest, GetReportResult> = {
  id: 'getReport',
  method: 'GET',
  path: '/report',
  parameters: [],
  responses: {
    '200': {
      headers: { etag: { required: true, explode: false }, 'x-rate-limit': { required: false, explode: false } },
      content: {
        'application/json': { kind: 'json' },
        'text/csv': { kind: 'text' },
        'application/octet-stream': { kind: 'binary' },
      },
    },
    '202': { content: {} },
    '304': { headers: { etag: { required: false, explode: false } }, content: {} },
    '4XX': { content: { 'application/problem+json': { kind: 'json' } } },
    default: { content: { 'text/plain': { kind: 'text' } } },
  },
  security: [],
  validators: getReportValidators,
};
