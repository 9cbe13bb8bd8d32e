/** `init`: a config, a first generate, and handlers for all operations; later runs add what is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Diagnostic, loadDocument } from '#document';
import { loadConfig } from '../config/index.ts';
import { generate } from '../generate.ts';
import type { Outcome } from '../outcome.ts';
import { literal } from '../render/index.ts';
import { contractsOf } from './contract.ts';
import { planUserCode, type Remark } from './plan-files.ts';
import { readSkeleton } from './skeleton.ts';

export interface InitOptions {
  /** The OpenAPI document. */
  readonly document: string;
  /** Where generated code goes; default: `generated`. */
  readonly out?: string;
  /** Where the user's handlers stand; default: `handlers`. */
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
  const out = resolve(folder, options.out ?? 'generated');
  const handlers = resolve(folder, options.handlers ?? 'handlers');
  // What cannot be generated leaves nothing behind, not even a config.
  const generated = await generate({ documents: [options.document], out, workingFolder: folder });
  const nothing = { generated, handlers, remarks: [] };
  if (!generated.ok) return { ...nothing, ok: false, diagnostics: generated.diagnostics };
  const configured = await writeConfig(folder, options.document, out);
  const remarks = await writeHandlers({ ...options, workingFolder: folder }, out, handlers);
  const stuck = remarks.some(({ kind }) => kind === 'stuck');
  const diagnostics = [...generated.diagnostics, ...configured.diagnostics];
  return { ...nothing, ...configured, ok: !stuck, diagnostics, remarks };
}

/** A config that is there is the user's: he is told what it lacks. */
async function writeConfig(
  folder: string,
  document: string,
  out: string,
): Promise<{ readonly config?: string; readonly diagnostics: readonly Diagnostic[] }> {
  const { config, diagnostics } = await loadConfig(folder);
  const entry = { document: forward(relative(folder, resolve(folder, document))), out: forward(relative(folder, out)) };
  if (config === undefined && diagnostics.length === 0) {
    const file = join(folder, 'etalon.config.ts');
    await writeFile(file, configText(entry), { flag: 'wx' });
    return { config: file, diagnostics: [] };
  }
  const isThere = config?.documents.some((one) => resolve(folder, one.document) === resolve(folder, document)) ?? true;
  if (isThere) return { diagnostics };
  const message = `The config does not have ${entry.document} yet.`;
  return {
    diagnostics: [
      ...diagnostics,
      {
        code: 'config/document-not-listed',
        severity: 'warning',
        message,
        help: `Add ${literal(entry)} to its documents.`,
      },
    ],
  };
}

function configText(entry: { readonly document: string; readonly out: string }): string {
  return [
    '/** What `etalon generate` makes, and of what. */',
    '',
    `export default { documents: [${literal(entry)}] } as const;`,
    '',
  ].join('\n');
}

async function writeHandlers(options: InitOptions, out: string, handlers: string): Promise<readonly Remark[]> {
  const server = join(out, 'server');
  const skeleton = readSkeleton(server, (path) => readFileSync(path, 'utf8'));
  const { document } = await loadDocument(options.document, { workingFolder: options.workingFolder ?? '.' });
  const extension = /(\.\w+)?$/.exec(skeleton.resources[0]?.module ?? '.ts')?.[0] ?? '';
  const plan = planUserCode({
    skeleton,
    contracts: document === undefined ? new Map() : contractsOf(document),
    folders: { toServer: forward(relative(handlers, server)), extension },
    read: (path) => (existsSync(join(handlers, path)) ? readFileSync(join(handlers, path), 'utf8') : undefined),
  });
  for (const { path, text } of plan.files) {
    const file = join(handlers, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return plan.remarks;
}

function forward(path: string): string {
  return path.replaceAll('\\', '/');
}
