/** Servers and their variables. */
import type { ServerObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
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
  return compact({
    url: text(context, server, 'url') ?? missingUrl(context, server),
    name: text(context, server, 'name'),
    description: text(context, server, 'description'),
    variables:
      variables.length === 0
        ? undefined
        : recordOf(variables.map((variable) => [variable.key, readVariable(context, variable)] as const)),
    ...extensions(context, server),
  });
}

function missingUrl(context: Context, server: Cursor): string {
  context.reporter.report('document/missing-field', "A server has no url; read as '/'.", { at: server });
  return '/';
}

type Variable = NonNullable<ServerObject['variables']>[string];

function readVariable(context: Context, variable: Cursor): Variable {
  noteFields(context, variable, 'server variable');
  const values = texts(context, variable, 'enum');
  return compact({
    default: text(context, variable, 'default') ?? values[0] ?? '',
    enum: child(variable, 'enum') === undefined ? undefined : values,
    description: text(context, variable, 'description'),
  });
}
