/** The `paths` types of openapi-typescript, for those who use openapi-fetch and its family. */
import { astToString, transformSchema } from 'openapi-typescript';
import ts from 'typescript';
import { appendPointer } from '#document';
import { GeneratorBug } from '../../render/index.ts';
import type { Api } from '../../ir/index.ts';
import type { Emitter } from '../emitter.ts';
import { openapiTypes } from './late.ts';
import { disguisePerCent } from './per-cent-signs.ts';
import { toOpenApi } from './to-open-api.ts';

export const openapiTypesEmitter: Emitter = {
  ...openapiTypes,
  emit: ({ api }) => [{ path: 'openapi-types/index.ts', body: printPaths(api), origins: ['#'] }],
};

/** Its transformer is called directly: bundling and linting first, which is most of its time, has been done here. */
export function printPaths(api: Api): string {
  // Ours is a document without `nullable` and with local references only, which is what its own type asks for.
  const disguised = disguisePerCent(toOpenApi(api));
  const document = disguised.document as unknown as Parameters<typeof transformSchema>[0];
  const nodes = transformSchema(document, transformContext(document));
  const text = disguised.restore(astToString(nodes, { fileName: 'openapi-types.ts' }));
  assertTypesOnly(text);
  return text;
}

type TransformContext = Parameters<typeof transformSchema>[1];

/** Its defaults; `enum` stays off, because its cache of enums outlives a document. */
const options = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  makePathsEnum: false,
  generatePathParams: false,
  readWriteMarkers: false,
  defaultNonNullable: false,
} as const;

function transformContext(document: Parameters<typeof transformSchema>[0]): TransformContext {
  const schemas = new Map(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      appendPointer('#/components/schemas', name),
      schema,
    ]),
  );
  return {
    ...options,
    silent: true,
    injectFooter: [],
    // Discriminators have become tags already; its own scan would find more of them, in examples for one.
    discriminators: { objects: {}, refsHandled: [] },
    transform: undefined,
    postTransform: undefined,
    transformProperty: undefined,
    // Only its own loader looks at this.
    redoc: undefined as unknown as TransformContext['redoc'],
    resolve: <T>(reference: string) => schemas.get(reference) as T | undefined,
  };
}

/** This text is not ours, so it is believed only after a look: it declares types and does nothing. */
function assertTypesOnly(text: string): void {
  const file = ts.createSourceFile('openapi-types.ts', text, ts.ScriptTarget.ESNext);
  const other = file.statements.find(
    (statement) => !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
  );
  if (other !== undefined)
    throw new GeneratorBug(`openapi-typescript printed more than types: ${other.getText(file).slice(0, 200)}`);
}
