/** Finds the operation of a recorded request by its method and path. */
import type { RecordedRequest } from '../format/fixture.ts';
import type { ApiDocument, ApiOperation } from '../schema/api-document.ts';

export interface PathMatch {
  readonly operation: ApiOperation;
  /** Path parameter → its decoded value. */
  readonly parameters: { readonly [name: string]: string };
}

/** Literal segments win over templates (OAS 3.1 §4.8.8.1). */
export function matchPath({ method, path }: RecordedRequest, { operations }: ApiDocument): PathMatch | undefined {
  const segments = (path.split('?')[0] ?? '').split('/');
  const fitting = [...operations.values()].filter(
    (operation) => operation.method === method.toLowerCase() && fits(operation.path.split('/'), segments),
  );
  const best = fitting.toSorted((left, right) => templates(left) - templates(right))[0];
  return best === undefined ? undefined : { operation: best, parameters: parametersOf(best, segments) };
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => part === segments[index] || (/\{[^}]*\}/.test(part) && segments[index] !== ''))
  );
}

function parametersOf({ path }: ApiOperation, segments: readonly string[]): { readonly [name: string]: string } {
  const pairs = path.split('/').flatMap((part, index) => {
    const name = /^\{([^}]*)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? '')] as const];
  });
  return Object.fromEntries(pairs);
}

function templates({ path }: ApiOperation): number {
  return (path.match(/\{/g) ?? []).length;
}
