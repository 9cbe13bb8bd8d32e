/** The types emitter: a file per schema, a file per resource with its operations, and an index of names. */
import type { Pointer } from '#document';
import { type Api, receivedOperations } from '../../ir/index.ts';
import { typeNames } from '../../naming/index.ts';
import { type Code, code, createTypeScriptFile, identifier, join, literal } from '../../render/index.ts';
import type { EmitContext, EmittedFile, Emitter } from '../emitter.ts';
import { noRecollection } from '../recollection.ts';
import { operationFiles, operationSymbols } from './operation-file.ts';
import { createSetting, type Setting, unrecognized } from './printer.ts';
import { schemaFile, variantsOf } from './schema-file.ts';

export const typesEmitter: Emitter = {
  name: 'types',
  summary: 'TypeScript types of schemas, parameters, bodies and responses.',
  needs: [],
  emit,
};

function emit(context: EmitContext): readonly EmittedFile[] {
  const { api, names } = context;
  const setting = createSetting(api, names);
  return [
    ...schemaFiles(setting, context),
    ...operationFiles(api.operations, setting, { request: 'request' }),
    ...operationFiles(receivedOperations(api), setting, { request: 'response' }),
    unrecognizedFile(),
    indexFile(api, setting),
  ];
}

/** A file depends on its schema, on the names of types, and on the schemas that are looked up while it is printed. */
function schemaFiles(setting: Setting, { api, names, recollection = noRecollection }: EmitContext) {
  const lookUp = (pointer: Pointer) => setting.schemas.get(pointer);
  return api.schemas.map((schema) => {
    const given = () => [schema, setting.cycles.get(schema.origin), typeNames(api, names), setting.isExact];
    return recollection.make(`types ${schema.origin}`, { given, lookUp }, (get) =>
      schemaFile(schema, { ...setting, schemas: { get: (pointer) => get(pointer) as ReturnType<typeof lookUp> } }),
    );
  });
}

function unrecognizedFile(): EmittedFile {
  const file = createTypeScriptFile(unrecognized.module);
  file.add(code`declare const brand: unique symbol;`);
  file.add(code`/**
 * A value that the document does not list: a newer server may send one. It can be read and passed on, but not written
 * down by mistake, since no plain string is of this type.
 */
export type Unrecognized = string & { readonly [brand]: true };`);
  return { path: `${unrecognized.module}.ts`, body: file.render(), origins: [] };
}

function indexFile(api: Api, setting: Setting): EmittedFile {
  const exported = [
    ...api.schemas.flatMap((schema) =>
      variantsOf(schema, setting).map((direction) => setting.names.type(schema.origin, direction)),
    ),
    ...[...api.operations, ...receivedOperations(api)].flatMap((operation) => operationSymbols(operation, setting)),
    unrecognized,
  ];
  const file = createTypeScriptFile('types/index');
  const byModule = Map.groupBy(exported, (symbol) => symbol.module);
  file.add(
    join(
      [...byModule].map(([module, symbols]) =>
        exportLine(
          module,
          symbols.map((symbol) => symbol.identifier),
        ),
      ),
      '\n',
    ),
  );
  return { path: 'types/index.ts', body: file.render(), origins: ['#'] };
}

function exportLine(module: string, identifiers: readonly string[]): Code {
  const names = join(identifiers.map(identifier), ', ');
  return code`export type { ${names} } from ${literal(`${module.replace('types/', './')}.ts`)};`;
}
