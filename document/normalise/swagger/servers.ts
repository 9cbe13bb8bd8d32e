/** Swagger 2.0's schemes, host and base path as servers. */
import type { ServerObject } from '../../open-api.ts';
import type { Context } from '../context.ts';
import { text, texts } from '../fields.ts';

/** Without a host the base path is relative to where the document is served. */
export function readSwaggerServers(context: Context): readonly ServerObject[] {
  const host = text(context, context.root, 'host');
  const basePath = (text(context, context.root, 'basePath') ?? '').replace(/\/$/, '');
  if (host === undefined || host === '') return basePath === '' ? [] : [{ url: basePath }];
  const schemes = texts(context, context.root, 'schemes');
  return (schemes.length === 0 ? ['https'] : schemes).map((scheme) => ({ url: `${scheme}://${host}${basePath}` }));
}
