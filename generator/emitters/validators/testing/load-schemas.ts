/** Prints schemas and loads their validators, for tests. */
import type { JsonSchema, Pointer } from '#document';
import { printSchemas, type PrintOptions, type PrintedSchemas, type WantedValidator } from '../print-schemas.ts';
import { loadModules, supportFiles } from './load-modules.ts';

export interface Issue {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
}

export type Validate = (value: unknown) => readonly Issue[];

export interface LoadedSchemas extends Disposable {
  readonly validators: ReadonlyMap<Pointer, Validate>;
  readonly printed: PrintedSchemas;
}

/** All schemas in one module, one validator each; refused ones are missing. */
export async function loadSchemas(
  schemas: ReadonlyMap<Pointer, JsonSchema>,
  options: Pick<PrintOptions, 'formats' | 'exactIntegers'> = {},
): Promise<LoadedSchemas> {
  const validators = [...schemas.keys()].map((schema, index) => wanted(schema, index));
  const printed = printSchemas(schemas, { ...options, validators });
  const texts = [...printed.modules].map(([name, { file }]) => [`${name}.ts`, file.render()] as const);
  const loaded = loadModules(new Map([...supportFiles(), ...texts]));
  const exports = printed.modules.size === 0 ? {} : await loaded.load('validators/all');
  const found = validators.flatMap(({ schema, symbol }) => {
    const validate = exports[symbol.identifier];
    return typeof validate === 'function' ? [[schema, validate as Validate] as const] : [];
  });
  return { validators: new Map(found), printed, [Symbol.dispose]: () => loaded[Symbol.dispose]() };
}

function wanted(schema: Pointer, index: number): WantedValidator {
  return {
    schema,
    way: 'both',
    symbol: { identifier: `validateSchema${index}`, module: 'validators/all', kind: 'value' },
  };
}
