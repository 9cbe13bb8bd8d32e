/** Follows `$ref`s: within the file, to other files, to anchors and identifiers; through chains. */
import { dirname, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from './cursor.ts';
import type { Library } from './library.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { isObject, own } from '../json.ts';
import { decodePercent, parsePointer } from '../pointer.ts';
import { child, children, fileRoot, identityOf, rootCursor, withVia } from './cursor.ts';
import { isUrl } from './library.ts';
import { resolveUri, resourceOf, schemaIdentifiers } from './schema-identifiers.ts';

export interface References {
  /** What `$ref` of the object at `holder` names; undefined, and reported, where it leads nowhere. Chains are not followed. */
  resolve(holder: Cursor, reference: string): Cursor | undefined;
  /** The end of a chain of references; the cursor itself where it is none. A loop is reported and undefined. */
  follow(cursor: Cursor): Cursor | undefined;
}

/** The text of `$ref` where the value is an object that has one. */
export function referenceText(cursor: Cursor): string | undefined {
  const reference = isObject(cursor.value) ? own(cursor.value, '$ref') : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

interface Surroundings {
  readonly library: Library;
  readonly reporter: Reporter<Cursor>;
  /** The base that `$self` of the root document declares (OAS 3.2 §4.1.1), and the path of the root. */
  readonly self: { readonly uri: string; readonly path: string } | undefined;
}

export function createReferences(surroundings: Surroundings): References {
  const active = new Set<string>();
  const references: References = {
    resolve: (holder, reference) => {
      const identity = identityOf(holder);
      if (active.has(identity)) {
        reportLoop(surroundings.reporter, holder, reference);
        return undefined;
      }
      active.add(identity);
      const document = documentOf(surroundings, holder, reference);
      const found =
        document === undefined ? undefined : walk(references, surroundings, { ...document, holder, reference });
      active.delete(identity);
      return found;
    },
    follow: (cursor) => followChain(references, surroundings, cursor),
  };
  return references;
}

function followChain(references: References, { reporter }: Surroundings, cursor: Cursor): Cursor | undefined {
  const seen = new Set<string>();
  let at: Cursor | undefined = cursor;
  for (let reference = referenceText(at); reference !== undefined; reference = referenceText(at)) {
    const identity = identityOf(at);
    if (seen.has(identity)) {
      reportLoop(reporter, at, reference);
      return undefined;
    }
    seen.add(identity);
    at = references.resolve(at, reference);
    if (at === undefined) return undefined;
  }
  return at;
}

function reportLoop(reporter: Reporter<Cursor>, holder: Cursor, reference: string): void {
  reporter.report('document/reference-loop', `'${reference}' leads back to itself.`, {
    at: child(holder, '$ref') ?? holder,
  });
}

interface Destination {
  /** Where the fragment is looked up: first here, */
  readonly base: Cursor;
  /** then here. */
  readonly fallback?: Cursor;
  readonly fragment: string;
}

function documentOf(surroundings: Surroundings, holder: Cursor, reference: string): Destination | undefined {
  const hash = reference.indexOf('#');
  const uri = hash === -1 ? reference : reference.slice(0, hash);
  const fragment = hash === -1 ? '' : reference.slice(hash + 1);
  const resource = resourceOf(holder);
  if (uri === '') {
    const root = fileRoot(holder);
    return resource === undefined || resource.schema.parent === undefined
      ? { base: root, fragment }
      : { base: resource.schema, fallback: root, fragment };
  }
  const identified = schemaIdentifiers(holder.source).ids.get(resolveUri(uri, resource?.id));
  if (identified !== undefined) return { base: identified, fragment };
  const meant = otherForm(surroundings, holder, { uri, fragment });
  if (meant !== undefined) return meant;
  const opened = openFile(surroundings, holder, uri);
  return opened === undefined ? undefined : { base: opened, fragment };
}

/** A schema by its name alone, as Swagger 1 had it, and paths as Windows writes them; where no file is called so. */
function otherForm(
  { library, reporter, self }: Surroundings,
  holder: Cursor,
  { uri, fragment }: { readonly uri: string; readonly fragment: string },
): Destination | undefined {
  const isThere = (file: string): boolean => 'source' in library.open(filePath(file, holder.source.uri, self));
  const slashes = uri.replaceAll('\\', '/');
  const section = schemaSection(fileRoot(holder), uri);
  if ((slashes === uri && section === undefined) || isThere(uri)) return undefined;
  const meant = section === undefined ? slashes : `#${section}/${uri}`;
  if (section === undefined && !isThere(meant)) return undefined;
  const message = `'${uri}' is no reference; it is read as '${meant}'.`;
  const help = 'Write it so: other tools may not find it.';
  reporter.report('document/reference-form', message, { at: child(holder, '$ref') ?? holder, help });
  if (section !== undefined) return { base: fileRoot(holder), fragment: `${section}/${uri}` };
  const opened = openFile({ library, reporter, self }, holder, slashes);
  return opened === undefined ? undefined : { base: opened, fragment };
}

function schemaSection(root: Cursor, name: string): string | undefined {
  if (!/^\w+$/.test(name)) return undefined;
  return ['/components/schemas', '/definitions'].find((section) => {
    const holder = parsePointer(`#${section}`).reduce<Cursor | undefined>((at, key) => at && child(at, key), root);
    return holder !== undefined && child(holder, name) !== undefined;
  });
}

function openFile({ library, reporter, self }: Surroundings, holder: Cursor, uri: string): Cursor | undefined {
  const opened = library.open(filePath(uri, holder.source.uri, self));
  if ('source' in opened && opened.source.value !== undefined) return rootCursor(opened.source);
  const at = child(holder, '$ref') ?? holder;
  if ('source' in opened) {
    reporter.report('document/unresolved-reference', `'${uri}' cannot be parsed.`, { at });
    return undefined;
  }
  const { code, message, help } = opened.refusal;
  const shownCode = code === 'document/file-missing' ? 'document/unresolved-reference' : code;
  reporter.report(shownCode, message, { at, severity: 'warning', ...(help === undefined ? {} : { help }) });
  return undefined;
}

function filePath(uri: string, from: string, self: Surroundings['self']): string {
  if (self !== undefined && isUrl(uri)) {
    if (uri === self.uri) return self.path;
    const folder = self.uri.slice(0, self.uri.lastIndexOf('/') + 1);
    if (uri.startsWith(folder)) return resolvePath(dirname(self.path), decodePercent(uri.slice(folder.length)));
  }
  if (uri.startsWith('file:')) return pathOfFileUrl(uri);
  if (isUrl(uri)) return uri;
  return isUrl(from) ? resolveUri(uri, from) : resolvePath(dirname(from), decodePercent(uri.split('?')[0] ?? uri));
}

function pathOfFileUrl(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

interface Walk extends Destination {
  readonly holder: Cursor;
  readonly reference: string;
}

function walk(references: References, surroundings: Surroundings, walking: Walk): Cursor | undefined {
  const starts = walking.fallback === undefined ? [walking.base] : [walking.base, walking.fallback];
  let nearest: { readonly cursor: Cursor; readonly segment: string } | undefined;
  for (const start of starts) {
    const anchored = anchorOf(start, walking.fragment);
    if (anchored !== undefined) return withVia(anchored, walking.holder);
    const found = descend(references, start, parsePointer(`#${walking.fragment}`));
    if ('reported' in found) return undefined;
    if ('missing' in found) nearest = { cursor: found.at, segment: found.missing };
    else return withVia(found.at, walking.holder);
  }
  reportMissing(surroundings.reporter, walking, nearest);
  return undefined;
}

function anchorOf(start: Cursor, fragment: string): Cursor | undefined {
  return fragment === '' || fragment.startsWith('/')
    ? undefined
    : schemaIdentifiers(start.source).anchors.get(decodePercent(fragment));
}

/** Where the way ends: at the target, before a segment that does not exist, or at a reference that was reported. */
type Descent =
  | { readonly at: Cursor }
  | { readonly at: Cursor; readonly missing: string }
  | { readonly reported: true };

/** Steps through references on the way: `#/components/schemas/A/properties/b` works where A is itself a reference. */
function descend(references: References, start: Cursor, segments: readonly string[]): Descent {
  let at = start;
  for (const segment of segments) {
    let next = child(at, segment);
    if (next === undefined && referenceText(at) !== undefined) {
      const target = references.follow(at);
      if (target === undefined) return { reported: true };
      next = child(target, segment);
    }
    if (next === undefined) return { at, missing: segment };
    at = next;
  }
  return { at };
}

function reportMissing(
  reporter: Reporter<Cursor>,
  walking: Walk,
  nearest: { readonly cursor: Cursor; readonly segment: string } | undefined,
): void {
  const names = nearest === undefined ? [] : children(nearest.cursor).map(({ key }) => key);
  const help = nearest === undefined ? undefined : didYouMean(nearest.segment, names);
  const at = child(walking.holder, '$ref') ?? walking.holder;
  const details = { at, ...(help === undefined ? {} : { help }) };
  reporter.report('document/unresolved-reference', `'${walking.reference}' leads nowhere.`, details);
}
