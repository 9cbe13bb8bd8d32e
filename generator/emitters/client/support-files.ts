/** The run time of a generated client, copied as it is, and the part of it that users see. */
import type { Api } from '../../ir/index.ts';
import type { EmittedFile, Templates } from '../emitter.ts';
import { exactNamesFile } from '../exchange/exact-names.ts';

export const supportNames = [
  'api-promise',
  'client',
  'contents',
  'credentials',
  'describe-response',
  'errors',
  'events',
  'failure-answer',
  'headers',
  'index',
  'json-text',
  'judge-response',
  'lines',
  'multipart',
  'objects',
  'operation',
  'options',
  'or-create',
  'page',
  'parameters',
  'poll',
  'prepare',
  'read-body',
  'read-headers',
  'read-response',
  'redirect',
  'replay',
  'request',
  'retry',
  'send',
  'serialise',
  'standing',
  'stream',
  'stream-items',
  'timing',
  'upload',
  'watch',
  'write-body',
  'write-headers',
  'write-url',
] as const;

export const supportValueNames = [
  'APIConnectionError',
  'APIConnectionTimeoutError',
  'APIError',
  'APIPromise',
  'APIUserAbortError',
  'ApiClient',
  'AuthenticationError',
  'BadRequestError',
  'ClientError',
  'ConflictError',
  'InternalServerError',
  'InvalidArgumentError',
  'NotFoundError',
  'PagePromise',
  'PermissionDeniedError',
  'RateLimitError',
  'ResponseValidationError',
  'Stream',
  'StreamTruncatedError',
  'UnprocessableEntityError',
  'isErrorOf',
  'toFile',
] as const;

export const supportTypeNames = [
  'BasicCredential',
  'BinaryBody',
  'ClientOperation',
  'ClientOptions',
  'Credential',
  'Fetch',
  'FileSource',
  'HeaderOptions',
  'InvalidResponse',
  'Issue',
  'Page',
  'PageMethods',
  'PollOptions',
  'RequestOptions',
  'Timing',
  'WithResponse',
] as const;

/** Where whole numbers are exact, JSON is read and written in another way. */
export function supportFiles(templates: Templates, api: Api): readonly EmittedFile[] {
  const isExact = api.exactIntegers === true;
  const files = supportNames.map((name) => ({
    path: `client/support/${name}.ts`,
    body: templates.support(isExact && name === 'json-text' ? 'exact-json-text.ts' : `client/${name}.ts`),
    origins: [],
  }));
  return isExact ? [...files, exactNamesFile(api, 'client/support/exact-names')] : files;
}
