/** Where an API stands, as its document says: the only place in which ports and mounts are written. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export interface DeclaredServers {
  /** Its own port on this machine; undefined where the document names none. */
  readonly port: number | undefined;
  /** What stands in front of its paths on its own port; at least one: empty, or like `/v1`. */
  readonly mounts: readonly string[];
  /** What stands in front of its paths behind the one gateway; at least one. */
  readonly prefixes: readonly string[];
}

/** Reads the `servers` of the API's document; an API without one stands at the root of any port. */
export function declaredServers(api: string): DeclaredServers {
  const file = documents.get(api);
  const found = known.get(api) ?? serversIn(file === undefined ? undefined : parse(readFileSync(file, 'utf8')));
  known.set(api, found);
  return found;
}

/** A document is read once in a process: tests and the exam start many runtimes. */
const known = new Map<string, DeclaredServers>();

/** Of a whole document, as it was read. */
export function serversIn(document: unknown): DeclaredServers {
  const list = isRecord(document) && Array.isArray(document['servers']) ? (document['servers'] as unknown[]) : [];
  const urls = list.flatMap((server) => (isRecord(server) && typeof server['url'] === 'string' ? [server['url']] : []));
  const local = urls.flatMap(onThisMachine);
  const [first] = local;
  const own = local.filter((each) => each.port === first?.port).map((each) => each.mount);
  const relative = urls.filter((url) => url.startsWith('/') && !url.startsWith('//')).map(withoutEndingSlash);
  return { port: first?.port, mounts: atLeastRoot(own), prefixes: atLeastRoot(relative) };
}

const folder = fileURLToPath(new URL('../../spec/', import.meta.url));

const documents: ReadonlyMap<string, string> = new Map(
  globSync('*/*.yaml', { cwd: folder }).map((file) => [apiName(file), join(folder, file)]),
);

/** The rule of `document/api-name.ts` for the documents of the house; said again, because the runtime may not use that room. */
function apiName(file: string): string {
  const [family, name] = [basename(dirname(file)), basename(file, '.yaml')];
  return name === 'openapi' ? family : `${family}-${name}`;
}

function onThisMachine(url: string): readonly { readonly port: number; readonly mount: string }[] {
  const [, port, mount = ''] = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})(\/[^?#]*)?$/.exec(url) ?? [];
  return Number(port) <= 65_535 ? [{ port: Number(port), mount: withoutEndingSlash(mount) }] : [];
}

function withoutEndingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function atLeastRoot(mounts: readonly string[]): readonly string[] {
  return mounts.length === 0 ? [''] : mounts;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
