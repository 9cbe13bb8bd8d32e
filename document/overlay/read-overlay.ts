/** Reads an OpenAPI Overlay document: its version, the document that it is for, and its actions. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Source } from '../source/source.ts';
import type { Json } from '../json.ts';
import { parsePointer, resolvePointer } from '../pointer.ts';
import { child, children, type Cursor, rootCursor, withValue } from '../source/cursor.ts';
import { reportUnknown } from './report-unknown.ts';
import { isObject } from '../json.ts';

/** Each action with all of its members, those of a reusable action among them. Nothing for an overlay that is for another document. */
export function readActions(overlay: Source, root: Source, reporter: Reporter<Cursor>): readonly Cursor[] {
  const cursor = rootCursor(overlay);
  const actions = child(cursor, 'actions');
  if (child(cursor, 'overlay') === undefined || actions === undefined || !Array.isArray(actions.value)) {
    const message = 'An overlay has a version under `overlay` and a list of `actions`.';
    reporter.report('document/overlay', message, { at: cursor });
    return [];
  }
  reportUnknown('An overlay', { cursor, members }, reporter);
  noteVersion(cursor, reporter);
  if (isForAnother(cursor, root, reporter)) return [];
  return children(actions).flatMap((action) => whole(action, cursor, reporter));
}

const members = ['overlay', '$self', 'info', 'extends', 'actions', 'components'];

function noteVersion(overlay: Cursor, reporter: Reporter<Cursor>): void {
  const version = child(overlay, 'overlay');
  if (version === undefined || /^1\.[012](\.|$)/.test(String(version.value))) return;
  const message = `The version '${String(version.value)}' is not known; it is read as 1.2.`;
  reporter.report('document/overlay', message, { at: version });
}

/** `extends` says for which document it is. A URL need not be where that was read from; a path is. */
function isForAnother(overlay: Cursor, root: Source, reporter: Reporter<Cursor>): boolean {
  const target = child(overlay, 'extends');
  if (target === undefined) return false;
  if (typeof target.value !== 'string') {
    reporter.report('document/overlay', '`extends` is a URI reference.', { at: target });
    return false;
  }
  const meant = addressOf(target.value, overlay);
  const self = isObject(root.value) ? root.value['$self'] : undefined;
  const isUrl = /^https?:/i.test(meant);
  const isKnown = !isUrl || typeof self === 'string' || /^https?:/i.test(root.uri);
  if (!isKnown || meant === root.uri || meant === self) return false;
  const message = `This overlay is for '${target.value}', not for '${root.shown}'; it is left out.`;
  reporter.report('document/overlay', message, { at: target });
  return true;
}

/** An absolute URL, or the path of a file. */
function addressOf(reference: string, overlay: Cursor): string {
  const self = child(overlay, '$self')?.value;
  const base = typeof self === 'string' ? self : '';
  if (URL.canParse(base)) return asPath(new URL(reference, base).href);
  if (URL.canParse(reference)) return asPath(reference);
  return resolve(dirname(resolve(dirname(overlay.source.uri), base === '' ? 'overlay' : base)), reference);
}

function asPath(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url) : url;
}

/** A reference to a reusable action (1.2) brings its fields along; what stands beside it goes before them. */
function whole(action: Cursor, overlay: Cursor, reporter: Reporter<Cursor>): readonly Cursor[] {
  const reference = child(action, '$ref');
  if (reference === undefined) return [action];
  const fields = fieldsAt(reference.value, overlay.value);
  if (fields === undefined || !isObject(action.value)) {
    const message = `'${String(reference.value)}' names no reusable action of this overlay.`;
    reporter.report('document/overlay', message, { at: reference });
    return [];
  }
  return [withValue(action, { ...fields, ...withoutReference(action.value) })];
}

function fieldsAt(reference: Json, overlay: Json): { readonly [name: string]: Json } | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#/components/actions/')) return undefined;
  const found = parsePointer(reference).length === 3 ? resolvePointer(overlay, reference) : undefined;
  const fields = isObject(found) ? found['fields'] : undefined;
  return isObject(fields) ? fields : undefined;
}

function withoutReference(action: { readonly [name: string]: Json }): { readonly [name: string]: Json } {
  return Object.fromEntries(Object.entries(action).filter(([name]) => name !== '$ref'));
}
