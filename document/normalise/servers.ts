/** Servers and their variables. */
import type { ServerObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { child } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { dereference, extensions, list, members, text, texts } from './fields.ts';
import { noteFields } from './note-fields.ts';

export function readServers(context: Context, holder: Cursor): readonly ServerObject[] {
  return list(context, holder, 'servers').flatMap((item) => {
    const server = dereference(context, item);
    return server === undefined ? [] : [readServer(context, server)];
  });
}

export function readServer(context: Context, server: Cursor): ServerObject {
  noteFields(context, server, 'server');
  const variables = members(context, server, 'variables');
  const url = text(context, server, 'url') ?? missingUrl(context, server);
  noteUndeclared(context, server, { url, names: variables.map(({ key }) => key) });
  return compact({
    url,
    name: text(context, server, 'name'),
    description: text(context, server, 'description'),
    variables:
      variables.length === 0
        ? undefined
        : recordOf(variables.map((variable) => [variable.key, readVariable(context, variable)] as const)),
    ...extensions(context, server),
  });
}

/** Nothing takes the place of such a name: the address cannot be called as it is. */
function noteUndeclared(
  context: Context,
  server: Cursor,
  { url, names }: { readonly url: string; readonly names: readonly string[] },
): void {
  for (const [, name = ''] of url.matchAll(/\{([^{}]*)\}/g)) {
    if (names.includes(name)) continue;
    const message = `'{${name}}' of the url is no variable of the server; it stays as it is.`;
    const help = didYouMean(name, names) ?? 'Declare it under `variables`, with a default.';
    context.reporter.report('document/missing-field', message, { at: child(server, 'url') ?? server, help });
  }
}

function missingUrl(context: Context, server: Cursor): string {
  context.reporter.report('document/missing-field', "A server has no url; read as '/'.", { at: server });
  return '/';
}

type Variable = NonNullable<ServerObject['variables']>[string];

function readVariable(context: Context, variable: Cursor): Variable {
  noteFields(context, variable, 'server variable');
  const values = texts(context, variable, 'enum');
  const usual = text(context, variable, 'default') ?? values[0] ?? '';
  if (values.length > 0 && !values.includes(usual)) {
    const message = `'${usual}', the default of '${variable.key}', is not one of its values; it stays the default.`;
    context.reporter.report('document/unknown-value', message, { at: child(variable, 'default') ?? variable });
  }
  return compact({
    default: usual,
    enum: child(variable, 'enum') === undefined ? undefined : values,
    description: text(context, variable, 'description'),
  });
}
