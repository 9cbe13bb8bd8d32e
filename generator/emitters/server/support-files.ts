/** The run time of a generated server, copied as it is. */
import type { Api } from '../../ir/index.ts';
import type { EmittedFile, Templates } from '../emitter.ts';
import { exactNamesFile } from '../exchange/exact-names.ts';

export const supportNames = [
  'after',
  'attach-validators',
  'brackets',
  'bytes-body',
  'coerce',
  'decode-parameter',
  'decode-parameters',
  'departure',
  'event-stream',
  'failure',
  'form-fields',
  'handler-result',
  'incoming',
  'index',
  'issue',
  'json-text',
  'judge-result',
  'media-type',
  'operation',
  'options',
  'outgoing',
  'path-table',
  'percent',
  'problem',
  'query',
  'quoted-names',
  'read-body',
  'read-form',
  'read-input',
  'read-json',
  'read-multipart',
  'receive',
  'security',
  'segment',
  'serve',
  'shape',
  'stream-body',
  'styles',
  'text',
  'write-headers',
  'write-items',
  'write-result',
] as const;

/** Where whole numbers are exact, JSON is read and written in another way. */
export function supportFiles(templates: Templates, api: Api): readonly EmittedFile[] {
  const isExact = api.exactIntegers === true;
  const files = supportNames.map((name) => ({
    path: `server/support/${name}.ts`,
    body: templates.support(isExact && name === 'json-text' ? 'exact-json-text.ts' : `server/${name}.ts`),
    origins: [],
  }));
  return isExact ? [...files, exactNamesFile(api, 'server/support/exact-names')] : files;
}
