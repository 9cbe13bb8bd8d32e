/** Finds the operation that a request is for. */
import type { OpenApiDocument, OperationObject } from '#document';

export interface FoundOperation {
  /** The path without the prefix of a server, as Prism wants it. */
  readonly path: string;
  /** Absent where the document has none for this method and path. */
  readonly operation?: OperationObject;
}

/** Paths may be asked for with or without the prefix of a server (`https://host/v1` → `/v1`). Fixed segments win over parameters. */
export function findOperation(document: OpenApiDocument, method: string, path: string): FoundOperation {
  const candidates = [path, ...withoutPrefix(document, path)];
  const found = candidates.flatMap((candidate) => {
    const operation = operationAt(document, method, candidate);
    return operation === undefined ? [] : [{ path: candidate, operation }];
  });
  return found[0] ?? { path: candidates.find((candidate) => bestTemplate(document, candidate) !== undefined) ?? path };
}

function withoutPrefix(document: OpenApiDocument, path: string): readonly string[] {
  const prefixes = document.servers.map((server) =>
    new URL(server.url.replaceAll(/[{}]/g, ''), 'http://localhost').pathname.replace(/\/$/, ''),
  );
  return prefixes
    .filter((prefix) => prefix !== '' && path.startsWith(`${prefix}/`))
    .map((prefix) => path.slice(prefix.length));
}

function operationAt(document: OpenApiDocument, method: string, path: string): OperationObject | undefined {
  const template = bestTemplate(document, path);
  const operations = template === undefined ? {} : (document.paths[template]?.operations ?? {});
  return Object.hasOwn(operations, method) ? operations[method] : undefined;
}

export function bestTemplate(document: OpenApiDocument, path: string): string | undefined {
  const matching = Object.keys(document.paths).filter((template) => matches(template, path));
  return matching.toSorted((one, other) => parameterCount(one) - parameterCount(other))[0];
}

function matches(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment === given[index] || (segment.includes('{') && given[index] !== ''))
  );
}

function parameterCount(template: string): number {
  return template.split('{').length;
}
