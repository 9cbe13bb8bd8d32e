// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateReceived } from '../received.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1path~1pieces~1{name}.{format}/operations/get/parameters/0/schema';
const schema2: string = '#/paths/~1path~1pieces~1{name}.{format}/operations/get/parameters/1/schema';

/** What is wrong with a value that should be PathPiecesPathName; nothing when it is valid. */
export function validatePathPiecesPathName(value: unknown): readonly Issue[] {
  return judge(checkPathPiecesPathName, value);
}

/** What is wrong with a value that should be PathPiecesPathFormat; nothing when it is valid. */
export function validatePathPiecesPathFormat(value: unknown): readonly Issue[] {
  return judge(checkPathPiecesPathFormat, value);
}

function checkPathPiecesPathName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkPathPiecesPathFormat(value: unknown, at?: Issues): boolean {
  if (value !== 'json' && value !== 'csv' && stop(at, '', [schema2, 'enum', ['json', 'csv']])) return false;
  return true;
}

/** The validators of pathPieces. */
export const pathPiecesValidators: OperationValidators = {
  parameters: {
    path: byName({
      name: validatePathPiecesPathName,
      format: validatePathPiecesPathFormat,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};
