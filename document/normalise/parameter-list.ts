/** Which parameters an operation has: those of the path item and its own, without repetitions, agreeing with the path. */
import type { Pointer } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { child } from '../source/cursor.ts';
import { dereference, list } from './fields.ts';
import { isHeaderName } from './names-on-the-wire.ts';

export interface DeclaredParameter {
  readonly cursor: Cursor;
  readonly name: string;
  readonly location: string;
  /** Where it is referred to. */
  readonly component?: Pointer;
}

export interface ParameterSource {
  readonly pathItem: Cursor;
  readonly operation: Cursor;
  /** The path template; absent for webhooks and callbacks. */
  readonly path?: string;
}

/** Headers have one name, whatever its case (RFC 9110 §5.1). Parameters of the path item come first; the operation's replace them by name and location (OAS 3.1 §4.8.9). */
export function declaredParameters(context: Context, source: ParameterSource): readonly DeclaredParameter[] {
  const chosen = new Map<string, DeclaredParameter>();
  for (const holder of [source.pathItem, source.operation]) {
    const seen = new Set<string>();
    for (const parameter of list(context, holder, 'parameters').flatMap((item) => identify(context, item))) {
      const key = `${parameter.location} ${parameter.location === 'header' ? parameter.name.toLowerCase() : parameter.name}`;
      if (seen.has(key)) reportRepetition(context, parameter);
      seen.add(key);
      chosen.set(key, parameter);
    }
  }
  const all = [...chosen.values()];
  const declared = new Set(all.filter(({ location }) => location === 'path').map(({ name }) => name));
  const undeclared = new Set(templateNames(source.path ?? '').filter((name) => !declared.has(name)));
  return all.flatMap((parameter) => counted(context, parameter, { path: source.path, undeclared }));
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
  if (typeof name === 'string' && typeof location === 'string')
    return [{ cursor, name, location: spelt(context, cursor, location), ...componentOf(context, item, cursor) }];
  context.reporter.report('document/missing-field', 'A parameter without `name` and `in` is left out.', { at: cursor });
  return [];
}

function componentOf(context: Context, item: Cursor, cursor: Cursor): Pick<DeclaredParameter, 'component'> {
  const component = context.components.pointer('parameters', item, cursor);
  return component === undefined ? {} : { component };
}

const spellings = new Map(
  ['path', 'query', 'header', 'cookie', 'querystring', 'body', 'formData'].map((name) => [name.toLowerCase(), name]),
);

/** Upper and lower case are mixed up easily, and nothing else can be meant. */
function spelt(context: Context, cursor: Cursor, location: string): string {
  const right = spellings.get(location.toLowerCase());
  if (right === undefined || right === location) return location;
  const message = `A parameter cannot be in '${location}'; read as '${right}'.`;
  context.reporter.report('document/unknown-value', message, {
    at: child(cursor, 'in') ?? cursor,
    help: `Write '${right}'.`,
  });
  return right;
}

function reportRepetition(context: Context, { cursor, name, location }: DeclaredParameter): void {
  context.reporter.report('document/duplicate-parameter', `The parameter '${name}' in ${location} is declared twice.`, {
    at: cursor,
  });
}

const ownedByTheProtocol = new Set(['accept', 'content-type', 'authorization']);

interface Template {
  readonly path: string | undefined;
  /** Names in braces that no parameter has. */
  readonly undeclared: Set<string>;
}

/** The parameter, under the name that the path has for it; none where it has no place. */
function counted(context: Context, parameter: DeclaredParameter, template: Template): readonly DeclaredParameter[] {
  const { cursor, name, location } = parameter;
  if (location === 'header' && ownedByTheProtocol.has(name.toLowerCase())) {
    // OAS 3.1 §4.8.12.1: described by content and security instead.
    context.reporter.tally('document/ignored-parameter', `The header '${name}' as a parameter is ignored.`, {
      at: cursor,
      scope: context.root.source.uri,
    });
    return [];
  }
  if (location === 'header' && !isHeaderName(name)) {
    const message = `'${name}' cannot be the name of a header; the parameter is left out.`;
    const help = 'Write a name of letters, digits and hyphens.';
    context.reporter.report('document/ignored-parameter', message, { at: child(cursor, 'name') ?? cursor, help });
    return [];
  }
  const { path, undeclared } = template;
  if (location !== 'path' || path === undefined || templateNames(path).includes(name)) return [parameter];
  const meant = suggest(name, undeclared) ?? (undeclared.size === 1 ? [...undeclared][0] : undefined);
  if (meant !== undefined) undeclared.delete(meant);
  const reading = meant === undefined ? 'left out' : `read as '${meant}'`;
  context.reporter.report(
    'document/path-parameter',
    `The path '${path}' has no '{${name}}'; the parameter is ${reading}.`,
    {
      at: cursor,
      ...(meant !== undefined && { help: `Did you mean '${meant}'?` }),
    },
  );
  return meant === undefined ? [] : [{ ...parameter, name: meant }];
}
