/** Keeps what was read of a component: the same object, with the same ones behind its references, need not be read again. */
import type { Json, JsonObject } from '../../json.ts';
import type { JsonSchema } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { child, fileRoot, segmentsOf } from '../../source/cursor.ts';
import { referenceText } from '../../source/references.ts';
import { type Dialect, dialectOf } from '../dialect.ts';
import { readSchema } from './read-schema.ts';

interface Known extends Watched {
  readonly schema: JsonSchema;
  readonly dialect: Dialect;
}

interface Watched {
  /** Which components were asked for, and what the answer was. */
  readonly asked: Map<string, string | undefined>;
  /** Which components were looked into, and what stood there. */
  readonly seen: Map<string, Json>;
  /** What was reported: said again, at the same places of the component. */
  readonly told: Tell[];
}

type Tell = (reporter: Context['reporter'], component: Cursor) => void;

const known = new WeakMap<JsonObject, Known>();

export function readComponent(context: Context, component: Cursor): JsonSchema {
  const { value, source } = component;
  if (!isObject(value) || source !== context.root.source) return readSchema(context, component);
  const dialect = dialectOf(component, context.root);
  const found = known.get(value);
  if (found?.dialect === dialect && isStillSo(found, context)) {
    for (const tell of found.told) tell(context.reporter, component);
    return found.schema;
  }
  const { watching, watched, isPlain } = watch(context, component);
  const schema = readSchema(watching, component);
  if (isPlain()) known.set(value, { ...watched, schema, dialect });
  return schema;
}

function isStillSo({ asked, seen }: Known, context: Context): boolean {
  for (const [name, answer] of asked) if (context.schemas.find(name) !== answer) return false;
  for (const [name, value] of seen) if (declared(context, name) !== value) return false;
  return true;
}

/** Plain is a schema that refers only to declared components by their own names, and reports only of itself. */
function watch(context: Context, component: Cursor) {
  const { schemas } = context;
  const watched: Watched = { asked: new Map(), seen: new Map(), told: [] };
  let plain = true;
  const spoil = (): void => void (plain = false);
  const note = (reference: string, name: string | undefined): string | undefined => {
    const isOwn = name !== undefined && reference === appendPointer('#/components/schemas', name);
    if (isOwn && schemas.find(name) === name) watched.asked.set(name, name);
    else spoil();
    return name;
  };
  const watching: Context = {
    ...context,
    references: looking(context, { watched, spoil }),
    reporter: listening(context.reporter, component, (tell) => (tell ? watched.told.push(tell) : spoil())),
    schemas: {
      ...schemas,
      refer: (holder) => note(referenceText(holder) ?? '', schemas.refer(holder)),
      referTo: (holder, reference) => note(reference, schemas.referTo(holder, reference)),
      find(name) {
        const answer = schemas.find(name);
        watched.asked.set(name, answer);
        return answer;
      },
    },
  };
  return { watching, watched, isPlain: () => plain };
}

/** Notes which components are looked into. */
function looking(
  context: Context,
  { watched, spoil }: { readonly watched: Watched; readonly spoil: () => void },
): Context['references'] {
  const { references } = context;
  return {
    resolve(holder, reference) {
      const target = references.resolve(holder, reference);
      const name = target?.key ?? '';
      const isOwn = reference === appendPointer('#/components/schemas', name);
      if (isOwn && target !== undefined && declared(context, name) === target.value)
        watched.seen.set(name, target.value);
      else spoil();
      return target;
    },
    follow(cursor) {
      spoil();
      return references.follow(cursor);
    },
  };
}

/** What the root document declares under a name. */
function declared({ root }: Context, name: string): Json | undefined {
  let value: Json | undefined = root.value;
  for (const key of ['components', 'schemas', name]) value = isObject(value) ? own(value, key) : undefined;
  return value;
}

/** Hands over what is said, to be said again; undefined where that is of another place. */
function listening(
  reporter: Context['reporter'],
  component: Cursor,
  hear: (tell: Tell | undefined) => void,
): Context['reporter'] {
  return {
    get findings() {
      return reporter.findings;
    },
    report(code, message, details = {}) {
      const { at, ...rest } = details;
      const path = at && pathWithin(component, at);
      hear(path && ((target, from) => target.report(code, message, { ...rest, at: walk(from, path) })));
      reporter.report(code, message, details);
    },
    tally(code, message, details) {
      const path = pathWithin(component, details.at);
      hear(path && ((target, from) => target.tally(code, message, { ...details, at: walk(from, path) })));
      reporter.tally(code, message, details);
    },
  };
}

/** The keys that lead from a place to one in it; undefined where it is not, or was come to by a reference. */
function pathWithin(outer: Cursor, inner: Cursor): readonly string[] | undefined {
  if (inner.source !== outer.source || fileRoot(inner).via !== fileRoot(outer).via) return undefined;
  const [around, within] = [segmentsOf(outer), segmentsOf(inner)];
  const path = within.slice(around.length);
  const isWithin = around.every((segment, index) => within[index] === segment);
  return isWithin && walk(outer, path).value === inner.value ? path : undefined;
}

function walk(start: Cursor, path: readonly string[]): Cursor {
  return path.reduce((at, key) => child(at, key) ?? at, start);
}
