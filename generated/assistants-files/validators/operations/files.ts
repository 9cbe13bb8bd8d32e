// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateCreateFileRequest } from '../create-file-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateFileDeleted } from '../file-deleted.ts';
import { validateFileList } from '../file-list.ts';
import { validateFileObject } from '../file-object.ts';
import { validateOrder } from '../order.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';

const schema1: string = '#/paths/~1files/operations/post/responses/200/headers/x-request-id/schema';
const schema2: string = '#/paths/~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema3: string = '#/paths/~1files/operations/post/responses/200/headers/openai-version/schema';
const schema4: string = '#/paths/~1files/operations/post/responses/400/headers/x-request-id/schema';
const schema5: string = '#/paths/~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema6: string = '#/paths/~1files/operations/post/responses/400/headers/openai-version/schema';
const schema7: string = '#/paths/~1files/operations/post/responses/401/headers/x-request-id/schema';
const schema8: string = '#/paths/~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema9: string = '#/paths/~1files/operations/post/responses/401/headers/openai-version/schema';
const schema10: string = '#/paths/~1files/operations/post/responses/403/headers/x-request-id/schema';
const schema11: string = '#/paths/~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema12: string = '#/paths/~1files/operations/post/responses/403/headers/openai-version/schema';
const schema13: string = '#/paths/~1files/operations/post/responses/429/headers/x-request-id/schema';
const schema14: string = '#/paths/~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema15: string = '#/paths/~1files/operations/post/responses/429/headers/openai-version/schema';
const schema16: string = '#/paths/~1files/operations/post/responses/429/headers/retry-after/schema';
const schema17: string = '#/paths/~1files/operations/post/responses/500/headers/x-request-id/schema';
const schema18: string = '#/paths/~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1files/operations/post/responses/500/headers/openai-version/schema';
const schema20: string = '#/paths/~1files/operations/get/parameters/0/schema';
const schema21: string = '#/paths/~1files/operations/get/parameters/1/schema';
const schema22: string = '#/paths/~1files/operations/get/parameters/3/schema';
const schema23: string = '#/paths/~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema24: string = '#/paths/~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema25: string = '#/paths/~1files/operations/get/responses/200/headers/openai-version/schema';
const schema26: string = '#/paths/~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema27: string = '#/paths/~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema28: string = '#/paths/~1files/operations/get/responses/400/headers/openai-version/schema';
const schema29: string = '#/paths/~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema30: string = '#/paths/~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema31: string = '#/paths/~1files/operations/get/responses/401/headers/openai-version/schema';
const schema32: string = '#/paths/~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema33: string = '#/paths/~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema34: string = '#/paths/~1files/operations/get/responses/403/headers/openai-version/schema';
const schema35: string = '#/paths/~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema36: string = '#/paths/~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema37: string = '#/paths/~1files/operations/get/responses/429/headers/openai-version/schema';
const schema38: string = '#/paths/~1files/operations/get/responses/429/headers/retry-after/schema';
const schema39: string = '#/paths/~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema40: string = '#/paths/~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema41: string = '#/paths/~1files/operations/get/responses/500/headers/openai-version/schema';
const schema42: string = '#/paths/~1files~1{file_id}/operations/get/parameters/0/schema';
const schema43: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema44: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema45: string = '#/paths/~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema46: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema47: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema48: string = '#/paths/~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema49: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema50: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema51: string = '#/paths/~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema52: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema53: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema54: string = '#/paths/~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema55: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema56: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema57: string = '#/paths/~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema58: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema59: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema60: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema61: string = '#/paths/~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema62: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema63: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema64: string = '#/paths/~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const schema65: string = '#/paths/~1files~1{file_id}/operations/delete/parameters/0/schema';
const schema66: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema67: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema68: string = '#/paths/~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema69: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema70: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema71: string = '#/paths/~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema72: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema73: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema74: string = '#/paths/~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema75: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema76: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema77: string = '#/paths/~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema78: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema79: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema80: string = '#/paths/~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema81: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema82: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema83: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema84: string = '#/paths/~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema85: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema86: string =
  '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema87: string = '#/paths/~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';
const schema88: string = '#/paths/~1files~1{file_id}~1content/operations/get/parameters/0/schema';
const schema89: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/x-request-id/schema';
const schema90: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema91: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/200/headers/openai-version/schema';
const schema92: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/x-request-id/schema';
const schema93: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema94: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/400/headers/openai-version/schema';
const schema95: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/x-request-id/schema';
const schema96: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema97: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/401/headers/openai-version/schema';
const schema98: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/x-request-id/schema';
const schema99: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema100: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/403/headers/openai-version/schema';
const schema101: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/x-request-id/schema';
const schema102: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema103: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/404/headers/openai-version/schema';
const schema104: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/x-request-id/schema';
const schema105: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema106: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/openai-version/schema';
const schema107: string = '#/paths/~1files~1{file_id}~1content/operations/get/responses/429/headers/retry-after/schema';
const schema108: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/x-request-id/schema';
const schema109: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema110: string =
  '#/paths/~1files~1{file_id}~1content/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFilesQueryPurpose; nothing when it is valid. */
export function validateListFilesQueryPurpose(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryPurpose, value);
}

/** What is wrong with a value that should be ListFilesQueryLimit; nothing when it is valid. */
export function validateListFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListFilesQueryAfter; nothing when it is valid. */
export function validateListFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFilePathFileId; nothing when it is valid. */
export function validateGetFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFilePathFileId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFilePathFileId; nothing when it is valid. */
export function validateDeleteFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContentPathFileId; nothing when it is valid. */
export function validateGetFileContentPathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContentPathFileId, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetFileContent_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetFileContent_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderXRequestId; nothing when it is valid. */
export function validateGetFileContent_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetFileContent_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetFileContent_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetFileContent_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetFileContent_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetFileContent_500HeaderOpenaiVersion, value);
}

function checkCreateFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema2, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema2, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema5, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema5, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema8, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema11, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema11, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema14, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema14, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema16, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema16, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkListFilesQueryPurpose(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkListFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema21, 'minimum', 1])) return false;
    if (value > 10000 && stop(at, '', [schema21, 'maximum', 10000])) return false;
  } else if (stop(at, '', [schema21, 'type', 'integer'])) return false;
  return true;
}

function checkListFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema24, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema27, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema27, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema28, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema29, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema30, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema30, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema31, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema32, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema33, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema33, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema34, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema35, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema36, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema36, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema37, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema38, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema38, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema39, 'type', 'string'])) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema40, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema40, 'type', 'integer'])) return false;
  return true;
}

function checkListFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema41, 'type', 'string'])) return false;
  return true;
}

function checkGetFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema42, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema43, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema44, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema44, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema45, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema46, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema47, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema47, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema48, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema49, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema50, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema50, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema51, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema52, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema53, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema53, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema54, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema55, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema56, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema56, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema57, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema58, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema59, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema59, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema60, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema61, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema61, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema62, 'type', 'string'])) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema63, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema63, 'type', 'integer'])) return false;
  return true;
}

function checkGetFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema64, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema65, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema66, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema67, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema67, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema68, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema69, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema70, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema70, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema71, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema72, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema73, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema73, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema74, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema75, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema76, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema76, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema77, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema78, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema79, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema79, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema80, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema81, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema82, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema82, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema83, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema84, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema84, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema85, 'type', 'string'])) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema86, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema86, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema87, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContentPathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema88, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema89, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema90, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema90, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema91, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema92, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema93, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema93, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema94, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema95, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema96, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema96, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema97, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema98, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema99, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema99, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema100, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema101, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema102, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema102, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema103, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema104, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema105, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema105, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema106, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema107, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema107, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema108, 'type', 'string'])) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema109, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema109, 'type', 'integer'])) return false;
  return true;
}

function checkGetFileContent_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema110, 'type', 'string'])) return false;
  return true;
}

/** The validators of createFile. */
export const createFileValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateCreateFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listFiles. */
export const listFilesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      purpose: validateListFilesQueryPurpose,
      limit: validateListFilesQueryLimit,
      order: validateOrder,
      after: validateListFilesQueryAfter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_403HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_429HeaderOpenaiVersion,
        'retry-after': validateListFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getFile. */
export const getFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFilePathFileId,
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
        'application/json': validateFileObject,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_429HeaderOpenaiVersion,
        'retry-after': validateGetFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteFile. */
export const deleteFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateDeleteFilePathFileId,
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
        'application/json': validateFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getFileContent. */
export const getFileContentValidators: OperationValidators = {
  parameters: {
    path: byName({
      file_id: validateGetFileContentPathFileId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_200HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_400HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_401HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_403HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_404HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_429HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_429HeaderOpenaiVersion,
        'retry-after': validateGetFileContent_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetFileContent_500HeaderXRequestId,
        'openai-processing-ms': validateGetFileContent_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetFileContent_500HeaderOpenaiVersion,
      }),
    },
  }),
};
