// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  pathSimple: async () => (await import('./parameters.ts')).pathSimpleValidators,
  pathSimpleExploded: async () => (await import('./parameters.ts')).pathSimpleExplodedValidators,
  pathLabel: async () => (await import('./parameters.ts')).pathLabelValidators,
  pathLabelExploded: async () => (await import('./parameters.ts')).pathLabelExplodedValidators,
  pathMatrix: async () => (await import('./parameters.ts')).pathMatrixValidators,
  pathMatrixExploded: async () => (await import('./parameters.ts')).pathMatrixExplodedValidators,
  pathPieces: async () => (await import('./parameters.ts')).pathPiecesValidators,
  queryForm: async () => (await import('./parameters.ts')).queryFormValidators,
  queryFormRecord: async () => (await import('./parameters.ts')).queryFormRecordValidators,
  queryFormJoined: async () => (await import('./parameters.ts')).queryFormJoinedValidators,
  queryDelimited: async () => (await import('./parameters.ts')).queryDelimitedValidators,
  queryDeep: async () => (await import('./parameters.ts')).queryDeepValidators,
  queryContent: async () => (await import('./parameters.ts')).queryContentValidators,
  queryMethod: async () => (await import('./parameters.ts')).queryMethodValidators,
  headers: async () => (await import('./parameters.ts')).headersValidators,
  cookies: async () => (await import('./parameters.ts')).cookiesValidators,
  clash: async () => (await import('./parameters.ts')).clashValidators,
  sendJson: async () => (await import('./bodies.ts')).sendJsonValidators,
  sendOptional: async () => (await import('./bodies.ts')).sendOptionalValidators,
  sendForm: async () => (await import('./bodies.ts')).sendFormValidators,
  sendMultipart: async () => (await import('./bodies.ts')).sendMultipartValidators,
  sendText: async () => (await import('./bodies.ts')).sendTextValidators,
  sendBinary: async () => (await import('./bodies.ts')).sendBinaryValidators,
  sendLines: async () => (await import('./bodies.ts')).sendLinesValidators,
  sendSeveral: async () => (await import('./bodies.ts')).sendSeveralValidators,
  answer: async () => (await import('./answers.ts')).answerValidators,
  answerSeveral: async () => (await import('./answers.ts')).answerSeveralValidators,
  chat: async () => (await import('./streams.ts')).chatValidators,
  ordered: async () => (await import('./streams.ts')).orderedValidators,
  frames: async () => (await import('./streams.ts')).framesValidators,
  lines: async () => (await import('./streams.ts')).linesValidators,
  pageByCursor: async () => (await import('./pages.ts')).pageByCursorValidators,
  pageByOffset: async () => (await import('./pages.ts')).pageByOffsetValidators,
  pageByUrl: async () => (await import('./pages.ts')).pageByUrlValidators,
  createJob: async () => (await import('./jobs.ts')).createJobValidators,
  getJob: async () => (await import('./jobs.ts')).getJobValidators,
  secureBearer: async () => (await import('./secure.ts')).secureBearerValidators,
  secureBasic: async () => (await import('./secure.ts')).secureBasicValidators,
  secureKeys: async () => (await import('./secure.ts')).secureKeysValidators,
  secureOptional: async () => (await import('./secure.ts')).secureOptionalValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
