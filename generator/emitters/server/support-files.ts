/** The run time of a generated server, copied as it is. */
import type { EmittedFile, Templates } from '../emitter.ts';

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
export function supportFiles(templates: Templates, isExact: boolean): readonly EmittedFile[] {
  return supportNames.map((name) => ({
    path: `server/support/${name}.ts`,
    body: templates.support(isExact && name === 'json-text' ? 'exact-json-text.ts' : `server/${name}.ts`),
    origins: [],
  }));
}
