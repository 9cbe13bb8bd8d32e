/** OpenAPI Overlay documents, 1.0 and `copy` of 1.1, applied to the root document before it is read. */
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
import { didYouMean } from '../diagnostics/suggest.ts';
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
  const [update, copied] = [child(action, 'update')?.value, child(action, 'copy')];
  const removes = child(action, 'remove')?.value === true;
  reportUnknown(action, reporter);
  if (typeof target?.value !== 'string' || (update === undefined && copied === undefined && !removes)) {
    const message = 'An action has a `target`, and `update`, `copy` or `remove: true`.';
    reporter.report('document/overlay', message, { at: action });
    return document;
  }
  const places = placesOf(document, { ...target, value: target.value }, reporter);
  if (removes) return removePlaces(document, places);
  const copy = copied === undefined ? undefined : copyOf(document, copied, reporter);
  const steps = [copy, update].filter((step) => step !== undefined);
  return steps.reduce((changed, step) => updatePlaces(changed, places, step), document);
}

const members: readonly string[] = ['target', 'description', 'update', 'remove', 'copy'];

function reportUnknown(action: Cursor, reporter: Reporter<Cursor>): void {
  for (const member of children(action)) {
    if (members.includes(member.key) || member.key.startsWith('x-')) continue;
    const help = didYouMean(member.key, members);
    const details = { at: member, ...(help !== undefined && { help }) };
    reporter.report('document/overlay', `An action has no '${member.key}'.`, details);
  }
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
