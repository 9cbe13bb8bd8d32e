/** The library of a session: the documents that were given with its turns. */
import type { Library } from '../../../storage/text-index.ts';
import type { SessionPath } from '../places.ts';

export function sessionLibrary(path: Pick<SessionPath, 'tenant' | 'session_id'>): Library {
  return { tenant: path.tenant, library: `session-${path.session_id}` };
}
