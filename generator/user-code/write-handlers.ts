/** The text of handler files as they are first written; from then on they are the user's. */
import { posix } from 'node:path';
import { kebabCase } from '../naming/index.ts';
import { literal, propertyKey } from '../render/index.ts';
import type { WantedHandlers, WantedOperation } from './skeleton.ts';

export interface Folders {
  /** From the handlers' folder to that of the generated server, with forward slashes: `../generated/server`. */
  readonly toServer: string;
  /** How imports end: `.ts`, `.js` or nothing. */
  readonly extension: string;
  /** What stands before each path of the document where it is served: `/desk`, or nothing. */
  readonly mount: string;
  /** Whether an operation can answer with a stream. */
  readonly streams: boolean;
}

/** Below the folder of the handlers, without extension: `agents/turn`. */
export function handlerFile({ resource }: WantedHandlers): string {
  const path = resource.map(kebabCase).join('/');
  return ownFiles.has(path) ? `${path}-handlers` : path;
}

/** Files of the folder that belong to no resource. */
const ownFiles: ReadonlySet<string> = new Set(['index', 'context']);

export function handlersText(wanted: WantedHandlers, folders: Folders): string {
  const file = handlerFile(wanted);
  const up = posix.relative(posix.dirname(file), '.') || '.';
  const context = specifier(posix.join(up, `context${folders.extension}`));
  const types = specifier(posix.join(up, folders.toServer, wanted.module));
  return [
    `/** Handlers of ${quoted(wanted.property)}. This file is yours: what is missing is added by "etalon init", nothing else is touched. */`,
    `import type { ${wanted.type} } from ${literal(types)};`,
    `import type { Context } from ${literal(context)};`,
    '',
    `export const ${wanted.property}: ${wanted.type}<Context> = {`,
    wanted.operations.map(stubText).join('\n').trimEnd(),
    '};',
    '',
  ].join('\n');
}

/** A handler that is still to be written: the server answers 500, and `onError` hears of it. */
export function stubText({ name, place }: WantedOperation): string {
  return [
    `  ${propertyKey(name)}() {`,
    `    throw new Error(${literal(`${place} is not written yet`)});`,
    '  },',
    '',
  ].join('\n');
}

export function contextText(): string {
  return [
    '/** What comes with a request beside the request itself: who asks, for example. This file is yours. */',
    '',
    'export interface Context {',
    '  readonly caller?: string;',
    '}',
    '',
  ].join('\n');
}

export function indexText(
  resources: readonly WantedHandlers[],
  { toServer, extension, mount, streams }: Folders,
): string {
  const server = literal(specifier(posix.join(toServer, `index${extension}`)));
  return [
    '/** The handlers of all resources, and the server made of them. This file is yours. */',
    `import { createFetchHandler, problem } from ${server};`,
    `import type { Handlers } from ${server};`,
    ...resources.map((wanted) => importLine(wanted, extension)),
    `import type { Context } from ${literal(`./context${extension}`)};`,
    '',
    'export const handlers: Handlers<Context> = {',
    ...resources.map(({ property }) => `  ${property},`),
    '};',
    '',
    '/**',
    ' * Answers requests of the Fetch standard: for Node, Bun, Deno and Workers. Operations that need credentials answer 401',
    ' * until the option `authenticate` judges them.',
    ' */',
    'export const answer: (request: Request, context: Context) => Promise<Response> = createFetchHandler(handlers, {',
    ...(mount === '' ? [] : [`  basePath: ${literal(mount)},`]),
    '  onError: (error, { id }) => {',
    '    console.error(id, error);',
    "    return problem(500, 'Internal server error');",
    '  },',
    ...(streams ? onStreamError : []),
    '});',
    '',
  ].join('\n');
}

/** What breaks within a stream, after its status was sent, does not come to `onError`. */
const onStreamError = [
  '  onStreamError: (error, { id }) => {',
  '    console.error(id, error);',
  "    return { error: { message: 'Internal server error' } };",
  '  },',
];

export function importLine(wanted: WantedHandlers, extension: string): string {
  return `import { ${wanted.property} } from ${literal(`./${handlerFile(wanted)}${extension}`)};`;
}

function specifier(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}

function quoted(text: string): string {
  return `\`${text}\``;
}
