/** OpenAPI Overlay documents, 1.0 to 1.2, applied to the root document before it is read. */
import { resolve } from 'node:path';
import type { Json } from '../json.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Source } from '../source/source.ts';
import { isObject } from '../json.ts';
import { child } from '../source/cursor.ts';
import { showPath } from '../source/library.ts';
import { readText } from '../source/read-text.ts';
import { createSource } from '../source/source.ts';
import { kindOf, removePlaces, updatePlaces } from './apply-action.ts';
import { findPlaces, type FoundPlace, PathError } from './find-places.ts';
import { readActions } from './read-overlay.ts';
import { reportUnknown } from './report-unknown.ts';

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
  const actions = overlays.flatMap((overlay) => readActions(overlay, root, reporter));
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

function applyAction(document: Json, action: Cursor, reporter: Reporter<Cursor>): Json {
  const target = child(action, 'target');
  const [update, copied] = [child(action, 'update')?.value, child(action, 'copy')];
  const removes = child(action, 'remove')?.value === true;
  reportUnknown('An action', { cursor: action, members }, reporter);
  if (typeof target?.value !== 'string' || (update === undefined && copied === undefined && !removes)) {
    const message = 'An action has a `target`, and `update`, `copy` or `remove: true`.';
    reporter.report('document/overlay', message, { at: action });
    return document;
  }
  const places = placesOf(document, { ...target, value: target.value }, reporter);
  if (removes) return removePlaces(document, places);
  noteKinds(places, target, reporter);
  if (update !== undefined && copied !== undefined)
    reporter.report('document/overlay', 'An action has `update` or `copy`; `copy` is applied first.', { at: copied });
  const copy = copied === undefined ? undefined : copyOf(document, copied, reporter);
  const steps = [copy, update].filter((step) => step !== undefined);
  return steps.reduce<Json>((before, step) => {
    const changed = updatePlaces(before, places, step);
    noteUnlike(changed.unlike, target, reporter);
    return changed.document;
  }, document);
}

const members: readonly string[] = ['target', 'description', 'update', 'remove', 'copy'];

/** An update is merged in one way, so places of different kinds deserve a warning. */
function noteKinds(places: readonly FoundPlace[], target: Cursor, reporter: Reporter<Cursor>): void {
  const kinds = [...new Set(places.map(({ value }) => kindOf(value)))];
  if (kinds.length < 2) return;
  const message = `'${String(target.value)}' names places of different kinds: ${kinds.join(', ')}.`;
  reporter.report('document/overlay', message, { at: target });
}

function noteUnlike(unlike: readonly string[], target: Cursor, reporter: Reporter<Cursor>): void {
  const [first, ...more] = unlike;
  if (first === undefined) return;
  const others = more.length === 0 ? '' : `, and ${more.length} more places`;
  const message = `The update is of another kind than what is at ${first}${others}; the value is replaced, unless by null.`;
  reporter.report('document/overlay', message, { at: target });
}

/** What Overlay 1.1 calls `copy`: the one value that a JSONPath names is merged into the target. */
function copyOf(document: Json, from: Cursor, reporter: Reporter<Cursor>): Json | undefined {
  if (typeof from.value !== 'string') {
    reporter.report('document/overlay', '`copy` is a JSONPath.', { at: from });
    return undefined;
  }
  const [place, ...more] = placesOf(document, { ...from, value: from.value }, reporter);
  if (more.length > 0)
    reporter.report('document/overlay', `'${from.value}' names several places; one can be copied.`, { at: from });
  return more.length > 0 ? undefined : place?.value;
}

function placesOf(
  document: Json,
  target: Cursor & { readonly value: string },
  reporter: Reporter<Cursor>,
): readonly FoundPlace[] {
  try {
    const places = findPlaces(document, target.value);
    if (places.length === 0)
      reporter.report('document/overlay', `'${target.value}' names nothing in the document.`, { at: target });
    return isObject(document) ? places : [];
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const message = `'${target.value}' cannot be followed: ${error.message}.`;
    reporter.report('document/overlay', message, { at: target });
    return [];
  }
}
