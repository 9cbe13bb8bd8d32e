/** The keys of Paths: each begins with a slash, holds a path alone, and names what no other one names. */
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { child, children } from '../source/cursor.ts';

export interface PathKey {
  readonly item: Cursor;
  /** As it is used: with a slash at the beginning. */
  readonly path: string;
}

export function readPathKeys(context: Context, items: readonly Cursor[]): readonly PathKey[] {
  const shapes = new Map<string, string>();
  const taken = new Set(items.map(({ key }) => key));
  return items.map((item) => {
    const written = item.key.startsWith('/') || taken.has(`/${item.key}`) ? item.key : `/${item.key}`;
    const simple = plain(written, declaredNames(item));
    const path = taken.has(simple) ? written : simple;
    taken.add(path);
    const shape = path.replace(/^\/?/, '/').replaceAll(/\{[^{}]*\}/g, '{}');
    const finding = findingAbout(item.key, { path, shape, other: shapes.get(shape) });
    if (finding !== undefined) context.reporter.report('document/path-form', finding.message, { at: item, ...finding });
    if (!shapes.has(shape)) shapes.set(shape, path);
    return { item, path };
  });
}

/** Variables as URI templates and routers write them: `{+name}`, `{name*}`, `{name=things/*}`, `{name:[0-9]+}`. */
function plain(path: string, declared: ReadonlySet<string>): string {
  let unnamed = 0;
  const named = path.replaceAll('{}', () => `{value${(unnamed += 1) === 1 ? '' : unnamed}}`);
  return named.replaceAll(/\{([^{}]+)\}/g, (whole, written: string) => {
    if (declared.has(written)) return whole;
    const name = written
      .replace(/^\+/, '')
      .replace(/[=:].*$/, '')
      .replace(/[+*?]$/, '');
    return name === '' ? whole : `{${name}}`;
  });
}

/** Names of parameters as they stand in the path item and its operations. */
function declaredNames(item: Cursor): ReadonlySet<string> {
  const holders = [item, ...children(item)];
  const parameters = holders.flatMap((holder) => children(child(holder, 'parameters') ?? { ...holder, value: null }));
  return new Set(parameters.map((parameter) => String(child(parameter, 'name')?.value)));
}

interface Reading {
  readonly path: string;
  /** The path without the names of its variables. */
  readonly shape: string;
  /** A path of the same shape. */
  readonly other: string | undefined;
}

type Told = { readonly message: string; readonly help: string };

function findingAbout(key: string, reading: Reading): Told | undefined {
  return reading.path === key ? findingWithin(reading) : otherReading(key, reading.path);
}

/** What a path is read as that is written in another way. */
function otherReading(key: string, path: string): Told {
  if (key.includes('{}'))
    return {
      message: `A variable of the path '${key}' has no name; the path is read as '${path}'.`,
      help: 'Give each variable a name, and declare it as a parameter.',
    };
  if (key.startsWith('/'))
    return {
      message: `The path '${key}' is read as '${path}': a variable has a name and nothing else.`,
      help: 'A slash in the value of a variable is sent encoded. Write one path for each number of segments.',
    };
  return { message: `The path '${key}' begins without a slash; read as '${path}'.`, help: `Write '${path}'.` };
}

function findingWithin({ path, shape, other }: Reading): Told | undefined {
  if (shape.includes('#'))
    return {
      message: `What follows '#' in '${path}' is never sent: requests cannot tell it from the path before it.`,
      help: 'Describe both as one operation, with alternatives in its body or answer.',
    };
  if (shape.includes('?'))
    return {
      message: `What follows '?' in '${path}' is no path; it is read as a query that every request has.`,
      help: 'Describe it by a parameter in query with one possible value.',
    };
  if (/[{}]/.test(shape.replaceAll('{}', '')))
    return {
      message: `A brace in '${path}' is none of a variable; it is read as any other letter.`,
      help: 'Write a variable as a name in braces.',
    };
  const twice = repeatedVariable(path);
  if (twice !== undefined)
    return {
      message: `'{${twice}}' stands twice in '${path}': requests have one value for both.`,
      help: 'Give each variable a name of its own.',
    };
  return other === undefined
    ? undefined
    : {
        message: `'${path}' is the same path as '${other}'; where both have a method, requests cannot tell them apart.`,
        help: 'Write their operations under one path; names in braces do not tell paths apart.',
      };
}

function repeatedVariable(path: string): string | undefined {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return names.find((name, index) => names.indexOf(name) < index);
}
