/** The name of an API, from the place of its document. */
import { basename, dirname } from 'node:path';

/**
 * Folder and file name: `spec/assistants/v1.yaml` is `assistants-v1`; `spec/llama-stack/openapi.yaml` is `llama-stack`,
 * for the usual names of a document add nothing.
 */
export function apiName(document: string): string {
  const family = basename(dirname(document));
  const stem = basename(document).replace(/\.(ya?ml|json)$/i, '');
  return /^(openapi|swagger)$/i.test(stem) ? family : `${family}-${stem}`;
}
