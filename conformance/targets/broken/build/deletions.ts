/** Operations that delete, and what lies below what they delete. */
import type { ApiOperation } from '../../../schema/api-document.ts';
import type { Call } from '../wire/passing.ts';

export function deletions(operation: ApiOperation): readonly ApiOperation[] {
  return operation.method === 'delete' ? [operation] : [];
}

/** The path without its query. */
export function pathOf({ request }: Call): string {
  return request.target.split('?')[0] ?? '';
}

/** The path itself, or one that continues it. */
export function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}

/** Who asks: what one owner's deletion did must not show to another. */
export function ownerOf({ request }: Call): string {
  return request.headers['authorization'] ?? '';
}
