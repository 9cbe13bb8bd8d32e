/** The run time of a generated client, copied as it is, and the part of it that users see. */
import type { EmittedFile, Templates } from '../emitter.ts';

export const supportNames = [
  'api-promise',
  'client',
  'credentials',
  'errors',
  'events',
  'headers',
  'index',
  'lines',
  'multipart',
  'operation',
  'options',
  'page',
  'poll',
  'prepare',
  'read-body',
  'read-response',
  'redirect',
  'request',
  'retry',
  'send',
  'serialise',
  'stream',
  'stream-items',
  'timing',
  'upload',
  'write-body',
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

export function supportFiles(templates: Templates): readonly EmittedFile[] {
  return supportNames.map((name) => ({
    path: `client/support/${name}.ts`,
    body: templates.support(`client/${name}.ts`),
    origins: [],
  }));
}
