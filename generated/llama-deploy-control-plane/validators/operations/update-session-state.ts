// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateSessionState } from '../session-state.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateValidationError } from '../validation-error.ts';

const schema1: string = '#/paths/~1sessions~1{session_id}~1state/operations/post/parameters/0/schema';
const schema2: string =
  '#/paths/~1sessions~1{session_id}~1state/operations/post/responses/200/content/application~1json/schema';

/** What is wrong with a value that should be UpdateSessionStatePathSessionId; nothing when it is valid. */
export function validateUpdateSessionStatePathSessionId(value: unknown): readonly Issue[] {
  return judge(checkUpdateSessionStatePathSessionId, value);
}

/** What is wrong with a value that should be UpdateSessionState_200Body; nothing when it is valid. */
export function validateUpdateSessionState_200Body(value: unknown): readonly Issue[] {
  return judge(checkUpdateSessionState_200Body, value);
}

function checkUpdateSessionStatePathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkUpdateSessionState_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', [schema2, 'type', 'null'])) return false;
  return true;
}

/** The validators of updateSessionState. */
export const updateSessionStateValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateUpdateSessionStatePathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSessionState,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateUpdateSessionState_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
