/** From a method and a path to the operation of the document. */
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import type { Call, PassingRequest } from './passing.ts';

/** Fixed segments win over parameters. */
export function callOf(request: PassingRequest, api: ApiDocument): Call {
  const segments = segmentsOf(request.target);
  const found = [...api.operations.values()]
    .filter(({ method }) => method.toUpperCase() === request.method)
    .flatMap((operation) => matchOne(operation, segments) ?? [])
    .toSorted((left, right) => left.parents.size - right.parents.size)[0];
  return { request, operation: found?.operation, parents: found?.parents ?? new Map() };
}

/** Path segments as they were sent, without the query. */
function segmentsOf(target: string): readonly string[] {
  return (target.split('?')[0] ?? '').split('/').slice(1);
}

interface Match {
  readonly operation: ApiOperation;
  readonly parents: ReadonlyMap<string, string>;
}

function matchOne(operation: ApiOperation, segments: readonly string[]): Match | undefined {
  const template = segmentsOf(operation.path);
  if (template.length !== segments.length) return undefined;
  const parents = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    const found = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(expected)?.[1];
    if (name === undefined ? found !== expected : found === '') return undefined;
    if (name !== undefined) parents.set(name, decoded(found));
  }
  return { operation, parents };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
