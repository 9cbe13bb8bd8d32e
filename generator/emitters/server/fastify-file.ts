/** The Fastify adapter: a frame, with the paths of the document as blanks. */
import type { Api } from '../../ir/index.ts';
import { code, createTypeScriptFile, identifier, literal } from '../../render/index.ts';
import type { EmitContext, EmittedFile } from '../emitter.ts';

/** The adapter, and a folder of its name for those who enter rooms by their index. */
export function fastifyFiles({ api, names, templates }: EmitContext): readonly EmittedFile[] {
  const adapter = templates.render('server/fastify.ts', {
    register: `register${names.api}`,
    title: names.api,
    patterns: patterns(api).map((pattern) => ({ pattern: literal(pattern) })),
    methods: methods(api).map((method) => ({ method: literal(method) })),
  });
  const file = createTypeScriptFile('server/fastify/index');
  file.add(code`export { ${identifier(`register${names.api}`)} } from '../fastify.ts';
export type { FastifyOptions } from '../fastify.ts';`);
  return [
    { path: 'server/fastify.ts', body: adapter, origins: [] },
    { path: 'server/fastify/index.ts', body: file.render(), origins: [] },
  ];
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
