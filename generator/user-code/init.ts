/** `init`: a config, a first generate, and handlers for all operations; later runs add what is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Diagnostic, loadDocument, type OpenApiDocument } from '#document';
import { type DocumentConfig, loadConfig } from '../config/index.ts';
import { generate } from '../generate.ts';
import type { Outcome } from '../outcome.ts';
import { named, replaceFile } from '../output/index.ts';
import { literal } from '../render/index.ts';
import { contractsOf } from './contract.ts';
import { planUserCode, type Remark } from './plan-files.ts';
import { readSkeleton } from './skeleton.ts';

export interface InitOptions {
  /** The OpenAPI document. */
  readonly document: string;
  /** Where generated code goes; default: as the config says, else `generated`. */
  readonly out?: string;
  /** Where the user's handlers stand; default: as the config says, else `handlers`. */
  readonly handlers?: string;
  readonly workingFolder?: string;
}

export interface InitOutcome {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute; absent where there was one. */
  readonly config?: string;
  readonly generated: Outcome;
  /** Absolute. */
  readonly handlers: string;
  readonly remarks: readonly Remark[];
}

export async function init(options: InitOptions): Promise<InitOutcome> {
  const folder = resolve(options.workingFolder ?? process.cwd());
  const begun = await begin(folder, options);
  const { document } = options;
  const generated = await generate({ documents: [document], out: begun.out, workingFolder: folder });
  const { handlers } = begun;
  if (!generated.ok) {
    // What cannot be generated leaves nothing behind, not even a config.
    if (begun.config !== undefined) await rm(begun.config);
    return { ok: false, diagnostics: generated.diagnostics, generated, handlers, remarks: [] };
  }
  const remarks = await writeHandlers({ document, workingFolder: folder }, begun.out, handlers);
  const ok = !remarks.some(({ kind }) => kind === 'stuck');
  const diagnostics = [...generated.diagnostics, ...begun.diagnostics];
  const created = begun.config === undefined ? {} : { config: begun.config };
  return { ok, ...created, diagnostics, generated, handlers, remarks };
}

interface Beginning {
  /** Written by this run. */
  readonly config?: string;
  /** Absolute. */
  readonly out: string;
  readonly handlers: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A config that is there is the user's: it decides about folders, and he is told what it lacks. */
async function begin(folder: string, options: InitOptions): Promise<Beginning> {
  const { config, folder: base, diagnostics } = await loadConfig(folder);
  const document = resolve(folder, options.document);
  const known = config?.documents.find((one) => resolve(base, one.document) === document);
  const usual = (chosen: string | undefined, configured: string | undefined, name: string) =>
    chosen === undefined ? resolve(base, configured ?? name) : resolve(folder, chosen);
  const out = usual(options.out, known?.out, 'generated');
  const handlers = usual(options.handlers, known?.handlers, 'handlers');
  const below = (path: string) => relative(folder, path).replaceAll('\\', '/') || '.';
  const entry = { document: below(document), out: below(out), handlers: below(handlers) };
  // A config that is broken is told by `generate`.
  if (known !== undefined || diagnostics.length > 0) return { out, handlers, diagnostics: [] };
  if (config !== undefined) return { out, handlers, diagnostics: [notListed(entry)] };
  const hindrances = isCommonJs(folder) && !isCompiled(folder) ? [needsModules] : [];
  return { config: await writeConfig(folder, entry), out, handlers, diagnostics: hindrances };
}

/** What `init` writes of it. */
type Entry = { readonly [Key in keyof Pick<DocumentConfig, 'document' | 'out' | 'handlers'>]: DocumentConfig[Key] };

function notListed(entry: Entry): Diagnostic {
  return {
    code: 'config/document-not-listed',
    severity: 'warning',
    message: `The config does not have ${entry.document} yet.`,
    help: `Add ${literal({ ...entry })} to its documents.`,
  };
}

const needsModules: Diagnostic = {
  code: 'config/common-js',
  severity: 'warning',
  message: 'The package is of CommonJS, so Node cannot run the TypeScript that is generated as it stands.',
  help: 'Run `npm pkg set type=module`, or compile it: write a tsconfig.json first.',
};

function isCompiled(folder: string): boolean {
  const parent = dirname(folder);
  return existsSync(join(folder, 'tsconfig.json')) || (parent !== folder && isCompiled(parent));
}

async function writeConfig(folder: string, entry: Entry): Promise<string> {
  const file = join(folder, isCommonJs(folder) ? 'etalon.config.mts' : 'etalon.config.ts');
  await writeFile(file, configText(entry, isInstalled(folder)), { flag: 'wx' });
  return file;
}

/** There `.ts` is CommonJS to Node, and `export` a mistake. */
function isCommonJs(folder: string): boolean {
  const file = join(folder, 'package.json');
  const parent = dirname(folder);
  if (!existsSync(file)) return parent !== folder && isCommonJs(parent);
  return /"type"\s*:\s*"commonjs"/.test(readFileSync(file, 'utf8'));
}

/** Where the package is, an editor knows what may stand in a config. */
function isInstalled(folder: string): boolean {
  const parent = dirname(folder);
  return existsSync(join(folder, 'node_modules/etalon')) || (parent !== folder && isInstalled(parent));
}

function configText(entry: Entry, installed: boolean): string {
  const [begin, end] = installed ? ['defineConfig({', '});'] : ['{', '} as const;'];
  return [
    '/** What `etalon generate` makes, and of what. */',
    ...(installed ? ["import { defineConfig } from 'etalon';"] : []),
    '',
    `export default ${begin}`,
    `  documents: [${literal({ ...entry })}],`,
    end,
    '',
  ].join('\n');
}

async function writeHandlers(
  options: { readonly document: string; readonly workingFolder: string },
  out: string,
  handlers: string,
): Promise<readonly Remark[]> {
  const server = join(out, 'server');
  const skeleton = readSkeleton(server, (path) => readFileSync(path, 'utf8'));
  const { document } = await loadDocument(options.document, { workingFolder: options.workingFolder });
  const extension = /(\.\w+)?$/.exec(skeleton.resources[0]?.module ?? '.ts')?.[0] ?? '';
  const plan = planUserCode({
    skeleton,
    contracts: document === undefined ? new Map() : contractsOf(document),
    folders: {
      toServer: relative(handlers, server).replaceAll('\\', '/'),
      extension,
      mount: document === undefined ? '' : mountOf(document),
      streams: document !== undefined && hasStreams(document),
    },
    read: (path) => textOf(join(handlers, path)),
  });
  for (const { path, text } of plan.files) await replaceFile(join(handlers, path), text);
  return plan.remarks;
}

/** The system does not say which file is a folder. */
function textOf(file: string): string | undefined {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  } catch (error) {
    throw named(error, file);
  }
}

/** Where the first server of the document has the API: `/desk`; empty at the root, and where variables decide. */
function mountOf({ servers }: OpenApiDocument): string {
  const url = servers[0]?.url ?? '/';
  if (url.includes('{') || !URL.canParse(url, 'http://localhost')) return '';
  return new URL(url, 'http://localhost').pathname.replace(/\/+$/, '');
}

function hasStreams({ paths }: OpenApiDocument): boolean {
  const operations = Object.values(paths).flatMap((path) => Object.values(path.operations));
  const types = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ content }) => Object.keys(content)),
  );
  const isSequential = (type: string): boolean => /event-stream|ndjson|jsonl|json-seq/i.test(type);
  return types.some(isSequential) || operations.some((operation) => operation['x-etalon-stream'] !== undefined);
}
