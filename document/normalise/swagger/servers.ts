/** Swagger 2.0's schemes, host and base path as servers. */
import type { ServerObject } from '../../open-api.ts';
import type { Context } from '../context.ts';
import { child } from '../../source/cursor.ts';
import { text, texts } from '../fields.ts';

/** Without a host the base path is relative to where the document is served. */
export function readSwaggerServers(context: Context): readonly ServerObject[] {
  const { host, scheme } = readHost(context);
  const basePath = readBasePath(context);
  if (host === '') return basePath === '' ? [] : [{ url: basePath }];
  const schemes = texts(context, context.root, 'schemes');
  const known = schemes.length === 0 ? [scheme ?? 'https'] : schemes;
  return known.map((each) => ({ url: `${each}://${host}${basePath}` }));
}

/** A host is a name and a port (2.0 §5.2.1); what stands around them is told, and read as what it is elsewhere. */
function readHost(context: Context): { readonly host: string; readonly scheme?: string } {
  const written = text(context, context.root, 'host') ?? '';
  const [, scheme, host = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/]*)/i.exec(written) ?? [];
  if (host !== written) note(context, 'host', { written, read: host });
  return { host, ...(scheme !== undefined && { scheme }) };
}

function readBasePath(context: Context): string {
  const written = text(context, context.root, 'basePath') ?? '';
  const path = written.replace(/\/$/, '');
  if (path === '' || path.startsWith('/')) return path;
  note(context, 'basePath', { written, read: `/${path}` });
  return `/${path}`;
}

function note(
  context: Context,
  key: 'host' | 'basePath',
  { written, read }: { readonly written: string; readonly read: string },
): void {
  const message = `The ${key} '${written}' is read as '${read}'.`;
  const help = key === 'host' ? 'Write name and port only; schemes have a list of their own.' : `Write '${read}'.`;
  context.reporter.report('document/unknown-value', message, { at: child(context.root, key) ?? context.root, help });
}
