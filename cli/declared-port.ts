/** The port that a document names for this machine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** That of the first server on this machine; 0, a free one, where there is none. */
export function declaredPort(documentFile: string): number {
  const document: unknown = parse(readFileSync(documentFile, 'utf8'));
  const servers = isRecord(document) && Array.isArray(document['servers']) ? (document['servers'] as unknown[]) : [];
  return servers.map(portOf).find((port) => port !== undefined) ?? 0;
}

function portOf(server: unknown): number | undefined {
  const url = isRecord(server) ? String(server['url']) : '';
  const match = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})(?:\/|$)/.exec(url);
  return match === null ? undefined : Number(match[1]);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
