// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  pathSimple: async () => (await import('./path-simple.ts')).pathSimpleValidators,
  pathSimpleExploded: async () => (await import('./path-simple-exploded.ts')).pathSimpleExplodedValidators,
  pathLabel: async () => (await import('./path-label.ts')).pathLabelValidators,
  pathLabelExploded: async () => (await import('./path-label-exploded.ts')).pathLabelExplodedValidators,
  pathMatrix: async () => (await import('./path-matrix.ts')).pathMatrixValidators,
  pathMatrixExploded: async () => (await import('./path-matrix-exploded.ts')).pathMatrixExplodedValidators,
  pathPieces: async () => (await import('./path-pieces.ts')).pathPiecesValidators,
  queryForm: async () => (await import('./query-form.ts')).queryFormValidators,
  queryFormRecord: async () => (await import('./query-form-record.ts')).queryFormRecordValidators,
  queryFormJoined: async () => (await import('./query-form-joined.ts')).queryFormJoinedValidators,
  queryDelimited: async () => (await import('./query-delimited.ts')).queryDelimitedValidators,
  queryDeep: async () => (await import('./query-deep.ts')).queryDeepValidators,
  queryContent: async () => (await import('./query-content.ts')).queryContentValidators,
  queryMethod: async () => (await import('./query-method.ts')).queryMethodValidators,
  headers: async () => (await import('./headers.ts')).headersValidators,
  cookies: async () => (await import('./cookies.ts')).cookiesValidators,
  clash: async () => (await import('./clash.ts')).clashValidators,
  sendJson: async () => (await import('./send-json.ts')).sendJsonValidators,
  sendOptional: async () => (await import('./send-optional.ts')).sendOptionalValidators,
  sendForm: async () => (await import('./send-form.ts')).sendFormValidators,
  sendMultipart: async () => (await import('./send-multipart.ts')).sendMultipartValidators,
  sendText: async () => (await import('./send-text.ts')).sendTextValidators,
  sendBinary: async () => (await import('./send-binary.ts')).sendBinaryValidators,
  sendLines: async () => (await import('./send-lines.ts')).sendLinesValidators,
  sendSeveral: async () => (await import('./send-several.ts')).sendSeveralValidators,
  answer: async () => (await import('./answer.ts')).answerValidators,
  answerSeveral: async () => (await import('./answer-several.ts')).answerSeveralValidators,
  chat: async () => (await import('./chat.ts')).chatValidators,
  ordered: async () => (await import('./ordered.ts')).orderedValidators,
  frames: async () => (await import('./frames.ts')).framesValidators,
  lines: async () => (await import('./lines.ts')).linesValidators,
  pageByCursor: async () => (await import('./page-by-cursor.ts')).pageByCursorValidators,
  pageByOffset: async () => (await import('./page-by-offset.ts')).pageByOffsetValidators,
  pageByUrl: async () => (await import('./page-by-url.ts')).pageByUrlValidators,
  createJob: async () => (await import('./create-job.ts')).createJobValidators,
  getJob: async () => (await import('./get-job.ts')).getJobValidators,
  secureBearer: async () => (await import('./secure-bearer.ts')).secureBearerValidators,
  secureBasic: async () => (await import('./secure-basic.ts')).secureBasicValidators,
  secureKeys: async () => (await import('./secure-keys.ts')).secureKeysValidators,
  secureOptional: async () => (await import('./secure-optional.ts')).secureOptionalValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
