/** The name of an API from the place of its document. */
import { basename, dirname } from 'node:path/posix';
import { kebabCase } from '../naming/index.ts';

/**
 * Folder and file name: `spec/assistants/v1.yaml` is `assistants-v1`, and `openapi` adds nothing. `document` has
 * forward slashes.
 */
export function apiName(document: string): string {
  const family = kebabCase(basename(dirname(document)));
  const file = kebabCase(basename(document).replace(/\.(ya?ml|json)$/i, ''));
  const parts = [family, file === 'openapi' || file === 'swagger' ? '' : file].filter((part) => part !== '');
  return parts.join('-') || 'api';
}
