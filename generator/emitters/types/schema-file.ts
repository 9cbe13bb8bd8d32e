/** The file of a named schema: an interface for an object, an alias for anything else; twice where directions differ. */
import type { Direction, NamedSchema, Schema } from '../../ir/index.ts';
import { type Code, code, createTypeScriptFile, identifier, join } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { withoutCircle } from './cut-circle.ts';
import { objectMembers } from './object-text.ts';
import type { Printer, Setting } from './printer.ts';
import { schemaComment } from './schema-comment.ts';
import { typeText } from './type-text.ts';

/** The variants a schema is printed in, the response first. */
export function variantsOf(named: NamedSchema, { names }: Setting): readonly Direction[] {
  const response = names.type(named.origin, 'response');
  const request = names.type(named.origin, 'request');
  if (response.identifier !== request.identifier) return ['response', 'request'];
  return named.usedIn.request && !named.usedIn.response ? ['request'] : ['response'];
}

export function schemaFile(named: NamedSchema, setting: Setting): EmittedFile {
  const variants = variantsOf(named, setting);
  const identifiers = variants.map((direction) => setting.names.type(named.origin, direction).identifier);
  const { module } = setting.names.type(named.origin, 'response');
  const file = createTypeScriptFile(module, { taken: identifiers });
  for (const direction of variants) {
    const name = identifier(setting.names.type(named.origin, direction).identifier);
    file.add(declaration(name, withoutCircle(named, setting), { ...setting, file, direction, binary: 'string' }));
  }
  return { path: `${module}.ts`, body: file.render(), origins: [named.origin] };
}

function declaration(name: Code, schema: Schema, printer: Printer): Code {
  const comment = schemaComment(schema);
  if (schema.kind !== 'object') return code`${comment}export type ${name} = ${typeText(schema, printer)};`;
  const members = objectMembers(schema, printer, typeText);
  if (members.length === 0) return code`${comment}export type ${name} = ${typeText(schema, printer)};`;
  return code`${comment}export interface ${name} {\n${join(members, '\n')}\n}`;
}
