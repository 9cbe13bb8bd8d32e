/** What a generate run wrote, by path: who emitted it, from what, and its hash. The proof of ownership for the next run. */
import { hash } from 'node:crypto';
import { stableJson } from './stable-json.ts';
import type { OutputFile } from './output-tree.ts';

export const manifestPath = 'manifest.json';

export interface Manifest {
  readonly generator: string;
  readonly document: string;
  /** Hash of every file the document is made of, and of what else decides the output. */
  readonly inputs: { readonly [file: string]: string };
  readonly files: { readonly [path: string]: ManifestEntry };
}

export interface ManifestEntry {
  readonly emitter: string;
  /** Of the text on disk. */
  readonly hash: string;
  /** Where in the document it comes from, up to a handful. */
  readonly origins: readonly string[];
}

/** The manifest as a file of the tree that it describes. */
export function manifestFile(files: readonly OutputFile[], about: Omit<Manifest, 'files'>): OutputFile {
  const entries = files.map((file) => [file.path, entry(file)] as const);
  const manifest: Manifest = { ...about, files: Object.fromEntries(entries) };
  return { path: manifestPath, text: stableJson(manifest), emitter: 'manifest', origins: [] };
}

function entry(file: OutputFile): ManifestEntry {
  return { emitter: file.emitter, hash: file.hash ?? textHash(file.text), origins: file.origins };
}

/** SHA-256 in hex, of UTF-8. */
export function textHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Reads a manifest from disk: anybody may have written it, so what is not of the right shape is as good as absent. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  if (!isRecord(value) || !isRecord(value['files']) || !isRecord(value['inputs'])) return undefined;
  if (typeof value['generator'] !== 'string' || typeof value['document'] !== 'string') return undefined;
  if (!Object.values(value['inputs']).every((input) => typeof input === 'string')) return undefined;
  if (!Object.values(value['files']).every(isEntry)) return undefined;
  return value as unknown as Manifest;
}

function isEntry(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['emitter'] === 'string' &&
    typeof value['hash'] === 'string' &&
    Array.isArray(value['origins'])
  );
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
