/** A Stainless config, applied to the root document before it is read. */
import { resolve } from 'node:path';
import type { Reporter } from '../diagnostics/reporter.ts';
import { isObject, type Json } from '../json.ts';
import { updatePlaces } from '../overlay/apply-action.ts';
import { rootCursor, type Cursor } from '../source/cursor.ts';
import { showPath } from '../source/library.ts';
import { readText } from '../source/read-text.ts';
import { createSource, type Source } from '../source/source.ts';
import { readConfig } from './read-config.ts';
import type { Shaping } from './update.ts';

export interface Shaped {
  readonly root: Source;
  /** The config, where it could be opened. */
  readonly sources: readonly Source[];
  readonly names: Shaping['names'];
}

interface Tools {
  readonly workingFolder: string;
  readonly reporter: Reporter<Cursor>;
}

/** What cannot be read is reported, and shapes nothing. */
export function applyStainless(root: Source, file: string, { workingFolder, reporter }: Tools): Shaped {
  const path = resolve(workingFolder, file);
  const shown = showPath(path, workingFolder);
  const read = readText(path, shown);
  if (!('text' in read)) {
    reporter.report(read.code, read.message, read.help === undefined ? {} : { help: read.help });
    return { root, sources: [], names: {} };
  }
  const config = createSource({ uri: path, shown }, read.text);
  const at = rootCursor(config);
  if (!isObject(root.value) || !isObject(at.value) || !('resources' in at.value)) {
    if (config.value !== undefined)
      reporter.report('stainless/not-understood', 'A Stainless config is an object with `resources`.', { at });
    return { root, sources: [config], names: {} };
  }
  const { updates, names } = readConfig(at, { document: root.value, reporter });
  const value = updates.reduce<Json>(
    (document, { segments, update }) => {
      return updatePlaces(document, [{ segments, value: null }], update).document;
    },
    withoutReplaced(root.value, updates),
  );
  return { root: { ...root, value, written: root.written ?? root }, sources: [config], names };
}

/** Lists grow when they are merged; servers that a config names take the place of the document's. */
function withoutReplaced(document: Json, updates: Shaping['updates']): Json {
  const hasServers = updates.some(({ update }) => isObject(update) && 'servers' in update);
  if (!hasServers || !isObject(document)) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'servers'));
}
