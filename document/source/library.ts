/** The files of one document: opened once, only from folders that are allowed. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Refusal, Text } from './read-text.ts';
import type { Source } from './source.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { irregular, readText, unreadable } from './read-text.ts';
import { createSource } from './source.ts';

export interface LibraryOptions {
  readonly workingFolder: string;
  readonly allowFolders: readonly string[];
  readonly allowUrls: boolean;
  /** The root as the user wrote it: so it is named where it cannot be read and stands outside the working folder. */
  readonly written?: string;
  readonly readings?: Readings;
}

/** What former runs of the process have read, by path: of a text that has changed in one place, only that is read again. */
export type Readings = Map<string, Source>;

export type Opened = { readonly source: Source } | { readonly refusal: Refusal };

export interface Library {
  /** Opens a path (absolute) or a URL. A URL not fetched yet is refused, and noted in `wanted`. */
  open(uri: string): Opened;
  /** Hands in a fetched URL. */
  add(uri: string, opened: Refusal | Text): void;
  /** Puts a file that was changed, or opened elsewhere, in the place of its URI. */
  adopt(source: Source): void;
  readonly wanted: ReadonlySet<string>;
  /** Everything that was opened, in order. */
  readonly sources: readonly Source[];
  /** Those of them that were opened because another names them: neither the root, nor what was put in place. */
  readonly referenced: ReadonlySet<Source>;
}

/** `root` is the path of the root document: its real folder is the allowed one. For a URL no folder is. */
export function createLibrary(root: string, options: LibraryOptions): Library {
  const opened = new Map<string, Opened>();
  const wanted = new Set<string>();
  const sources: Source[] = [];
  const referenced = new Set<Source>();
  const folders = allowedFolders(root, options);
  const keep = (uri: string, result: Refusal | Text, shown: string): Opened => {
    const entry: Opened =
      'text' in result ? { source: readAgain({ uri, shown }, result, options.readings) } : { refusal: result };
    if ('source' in entry && sources.length > 0) referenced.add(entry.source);
    if ('source' in entry) sources.push(entry.source);
    opened.set(uri, entry);
    return entry;
  };
  const open = (uri: string): Opened => {
    const known = opened.get(uri);
    if (known !== undefined) return known;
    if (isUrl(uri)) return openUrl(uri, { allowUrls: options.allowUrls, wanted });
    const place = uri === root && isNoFile(uri) ? notRegular(uri, options) : admit(uri, folders, options.workingFolder);
    if ('refusal' in place) return place;
    const isOutside = uri === root && place.shown.startsWith('..');
    const named = isOutside ? (options.written ?? place.shown) : place.shown;
    return opened.get(place.path) ?? keep(place.path, readText(place.path, named), place.shown);
  };
  const add: Library['add'] = (uri, result) => {
    wanted.delete(uri);
    keep(uri, result, uri);
  };
  const adopt: Library['adopt'] = (source) => {
    opened.set(source.uri, { source });
    const index = sources.findIndex(({ uri }) => uri === source.uri);
    sources.splice(index === -1 ? sources.length : index, 1, source);
  };
  return { open, add, adopt, wanted, sources, referenced };
}

function readAgain(names: Pick<Source, 'uri' | 'shown'>, { text, guess }: Text, readings?: Readings): Source {
  const source = createSource(names, text, readings?.get(names.uri));
  readings?.set(names.uri, source);
  return guess === undefined ? source : { ...source, problems: [guess, ...source.problems] };
}

/** Whether a reference names something on the network. */
export function isUrl(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(uri) && !/^[a-z]:[\\/]/i.test(uri);
}

/** Relative to the working folder where that is shorter, with forward slashes. */
export function showPath(path: string, workingFolder: string): string {
  const near = relative(workingFolder, path);
  const shown = near !== '' && !isAbsolute(near) && near.length < path.length ? near : path;
  return shown.split(sep).join('/');
}

function openUrl(uri: string, options: { readonly allowUrls: boolean; readonly wanted: Set<string> }): Opened {
  if (!options.allowUrls || !/^https?:/i.test(uri)) {
    const help = /^https?:/i.test(uri)
      ? 'Allow it with --allow-urls, or copy the file beside the document.'
      : 'Only http and https URLs can be read.';
    return { refusal: { code: 'document/url-refused', message: `'${uri}' is on the network and is not read.`, help } };
  }
  options.wanted.add(uri);
  return { refusal: { code: 'document/url-failed', message: `'${uri}' was not fetched.` } };
}

function allowedFolders(root: string, options: LibraryOptions): string[] {
  const folders = isUrl(root) ? [] : [dirname(realOr(resolve(options.workingFolder, root)))];
  return [...folders, ...options.allowFolders.map((folder) => realOr(resolve(options.workingFolder, folder)))];
}

function realOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

type Admitted = { readonly path: string; readonly shown: string } | { readonly refusal: Refusal };

/** Checks the path as written before touching the disk, so that a refusal does not tell what exists, and again once links are resolved. */
function admit(path: string, folders: readonly string[], workingFolder: string): Admitted {
  const shown = showPath(path, workingFolder);
  if (!isWithin(path, folders)) return { refusal: outside(shown, dirname(path)) };
  try {
    const real = realpathSync(path);
    if (!isWithin(real, folders)) return { refusal: outside(shown, dirname(real)) };
    return { path: real, shown: showPath(real, workingFolder) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { refusal: missing(path, shown) };
    const message = code === 'ELOOP' ? `'${shown}' is a link that leads back to itself.` : unreadable(shown, code);
    return { refusal: { code: 'document/file-unreadable', message } };
  }
}

/** What a shell puts there for `<(…)`, and its standard input: no path leads to them that could be compared with folders. */
function isNoFile(path: string): boolean {
  try {
    const state = statSync(path);
    return !state.isFile() && !state.isDirectory();
  } catch {
    return false;
  }
}

function notRegular(path: string, { workingFolder, written }: LibraryOptions): { readonly refusal: Refusal } {
  return { refusal: irregular(written ?? showPath(path, workingFolder)) };
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
}

function outside(shown: string, folder: string): Refusal {
  const message = `'${shown}' is outside the folder of the root document.`;
  return {
    code: 'document/outside-folder',
    message,
    help: `If you trust the document, allow the folder: --allow-folder ${folder}`,
  };
}

function missing(path: string, shown: string): Refusal {
  const help = didYouMean(basename(path), neighbours(dirname(path)));
  return {
    code: 'document/file-missing',
    message: `'${shown}' does not exist.`,
    ...(help === undefined ? {} : { help }),
  };
}

function neighbours(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, 2000);
  } catch {
    return [];
  }
}
