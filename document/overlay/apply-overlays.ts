/** OpenAPI Overlay 1.0 documents, applied to the root document before it is read. */
import { resolve } from 'node:path';
import type { Json } from '../json.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Source } from '../source/source.ts';
import { isObject } from '../json.ts';
import { child, children, rootCursor } from '../source/cursor.ts';
import { showPath } from '../source/library.ts';
import { readText } from '../source/read-text.ts';
import { createSource } from '../source/source.ts';
import { removePlaces, updatePlaces } from './apply-action.ts';
import { parseJsonPath } from './parse-json-path.ts';
import { PathError } from './path-tokens.ts';
import { select } from './select.ts';

export interface Overlaid {
  /** The root with its value changed. Places of what an overlay added are those of the nearest part that was there. */
  readonly root: Source;
  /** The overlays that could be opened. */
  readonly overlays: readonly Source[];
}

interface Tools {
  readonly workingFolder: string;
  readonly reporter: Reporter<Cursor>;
}

/** Overlays are named by the user, so they may stand anywhere. What is wrong with one is reported, and it is left out. */
export function applyOverlays(root: Source, files: readonly string[], { workingFolder, reporter }: Tools): Overlaid {
  const overlays = files.flatMap((file) => openOverlay(resolve(workingFolder, file), { workingFolder, reporter }));
  const actions = overlays.flatMap((overlay) => readActions(overlay, reporter));
  const value = actions.reduce<Json>((document, action) => applyAction(document, action, reporter), root.value ?? null);
  return { root: { ...root, value, written: root }, overlays };
}

function openOverlay(path: string, { workingFolder, reporter }: Tools): Source[] {
  const shown = showPath(path, workingFolder);
  const read = readText(path, shown);
  if ('text' in read) return [createSource({ uri: path, shown }, read.text)];
  reporter.report(read.code, read.message, read.help === undefined ? {} : { help: read.help });
  return [];
}

function readActions(overlay: Source, reporter: Reporter<Cursor>): Cursor[] {
  const root = rootCursor(overlay);
  const actions = child(root, 'actions');
  if (child(root, 'overlay') !== undefined && actions !== undefined && Array.isArray(actions.value))
    return children(actions);
  reporter.report('document/overlay', 'An overlay has a version under `overlay` and a list of `actions`.', {
    at: root,
  });
  return [];
}

function applyAction(document: Json, action: Cursor, reporter: Reporter<Cursor>): Json {
  const target = child(action, 'target');
  const update = child(action, 'update')?.value;
  const removes = child(action, 'remove')?.value === true;
  if (typeof target?.value !== 'string' || (update === undefined && !removes)) {
    reporter.report('document/overlay', 'An action has a `target`, and `update` or `remove: true`.', { at: action });
    return document;
  }
  const places = placesOf(document, { ...target, value: target.value }, reporter);
  if (removes) return removePlaces(document, places);
  return update === undefined ? document : updatePlaces(document, places, update);
}

function placesOf(
  document: Json,
  target: Cursor & { readonly value: string },
  reporter: Reporter<Cursor>,
): ReturnType<typeof select> {
  try {
    const places = select(document, parseJsonPath(target.value));
    if (places.length === 0)
      reporter.report('document/overlay', `'${target.value}' names nothing in the document.`, { at: target });
    return isObject(document) ? places : [];
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    reporter.report(
      'document/overlay',
      `'${target.value}' is malformed at character ${error.at + 1}: ${error.message}.`,
      { at: target },
    );
    return [];
  }
}
