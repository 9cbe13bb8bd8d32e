/** The Fastify adapter: a frame, with the paths of the document as blanks. */
import type { Api } from '../../ir/index.ts';
import { literal } from '../../render/index.ts';
import type { EmitContext, EmittedFile } from '../emitter.ts';

export function fastifyFile({ api, names, templates }: EmitContext): EmittedFile {
  const body = templates.render('server/fastify.ts', {
    register: `register${names.api}`,
    title: names.api,
    patterns: patterns(api).map((pattern) => ({ pattern: literal(pattern) })),
    methods: methods(api).map((method) => ({ method: literal(method) })),
  });
  return { path: 'server/fastify.ts', body, origins: [] };
}

/** Fastify only has to let a request in: which operation it means is decided by the same table as everywhere. */
function patterns({ operations }: Api): readonly string[] {
  return [...new Set(operations.map(({ path }) => fastifyPattern(path)))];
}

function fastifyPattern(path: string): string {
  const [template = ''] = path.split(/[?#]/);
  const segments = template.split('/').map((segment, index) => {
    if (/\{[^{}]*\}/.test(segment)) return `:p${index}`;
    return segment.replaceAll(':', '::');
  });
  const pattern = segments.join('/');
  return pattern.startsWith('/') ? pattern : `/${pattern}`;
}

/** Those that Fastify does not know by itself. */
function methods({ operations }: Api): readonly string[] {
  const known = new Set(['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS']);
  return [...new Set(operations.map(({ method }) => method))].filter((method) => !known.has(method));
}
