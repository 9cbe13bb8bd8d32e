/** Which parameters an operation has: those of the path item and its own, without repetitions, agreeing with the path. */
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { child } from '../source/cursor.ts';
import { dereference, list } from './fields.ts';

export interface DeclaredParameter {
  readonly cursor: Cursor;
  readonly name: string;
  readonly location: string;
}

export interface ParameterSource {
  readonly pathItem: Cursor;
  readonly operation: Cursor;
  /** The path template; absent for webhooks and callbacks. */
  readonly path?: string;
}

/** Parameters of the path item come first; the operation's replace them by name and location (OAS 3.1 §4.8.9). */
export function declaredParameters(context: Context, source: ParameterSource): readonly DeclaredParameter[] {
  const chosen = new Map<string, DeclaredParameter>();
  for (const holder of [source.pathItem, source.operation]) {
    const seen = new Set<string>();
    for (const parameter of list(context, holder, 'parameters').flatMap((item) => identify(context, item))) {
      const key = `${parameter.location} ${parameter.name}`;
      if (seen.has(key)) reportRepetition(context, parameter);
      seen.add(key);
      chosen.set(key, parameter);
    }
  }
  return [...chosen.values()].filter((parameter) => counts(context, parameter, source.path));
}

/** The names in braces: `/a/{b}/{c}` → b, c. */
export function templateNames(path: string): string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))];
}

function identify(context: Context, item: Cursor): DeclaredParameter[] {
  const cursor = dereference(context, item);
  if (cursor === undefined) return [];
  const name = child(cursor, 'name')?.value;
  const location = child(cursor, 'in')?.value;
  if (typeof name === 'string' && typeof location === 'string') return [{ cursor, name, location }];
  context.reporter.report('document/missing-field', 'A parameter without `name` and `in` is left out.', { at: cursor });
  return [];
}

function reportRepetition(context: Context, { cursor, name, location }: DeclaredParameter): void {
  context.reporter.report('document/duplicate-parameter', `The parameter '${name}' in ${location} is declared twice.`, {
    at: cursor,
  });
}

const ownedByTheProtocol = new Set(['accept', 'content-type', 'authorization']);

function counts(context: Context, { cursor, name, location }: DeclaredParameter, path: string | undefined): boolean {
  if (location === 'header' && ownedByTheProtocol.has(name.toLowerCase())) {
    // OAS 3.1 §4.8.12.1: described by content and security instead.
    context.reporter.tally('document/ignored-parameter', `The header '${name}' as a parameter is ignored.`, {
      at: cursor,
      scope: context.root.source.uri,
    });
    return false;
  }
  if (location !== 'path' || path === undefined) return true;
  const names = templateNames(path);
  if (names.includes(name)) return true;
  const help = didYouMean(name, names);
  const message = `The path '${path}' has no '{${name}}'; the parameter is left out.`;
  context.reporter.report('document/path-parameter', message, { at: cursor, ...(help === undefined ? {} : { help }) });
  return false;
}
