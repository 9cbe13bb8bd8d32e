/** What a type is printed with: the file, the names, the direction, and the schemas that references lead to. */
import type { Pointer } from '#document';
import type { Api, Direction, NamedSchema, Schema } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/index.ts';
import type { Code, TypeScriptFile } from '../../render/index.ts';
import { type AliasCycles, findAliasCycles } from './alias-cycles.ts';

export interface Printer {
  readonly file: TypeScriptFile;
  readonly names: Names;
  readonly direction: Direction;
  readonly schemas: Pick<ReadonlyMap<Pointer, NamedSchema>, 'get'>;
  readonly cycles: AliasCycles;
  /** How binary strings travel: as text within JSON, as a Blob in forms and bodies. */
  readonly binary: 'string' | 'Blob';
  /** Whole numbers that no double has are of type bigint. */
  readonly isExact: boolean;
  /** Names that other parts of the intersection mark as written by the other side. */
  readonly foreign?: ReadonlySet<string>;
}

/** What is the same for all files of an API. */
export type Setting = Omit<Printer, 'file' | 'direction' | 'binary' | 'foreign'>;

export function createSetting(api: Api, names: Names): Setting {
  const schemas = new Map(api.schemas.map((schema) => [schema.origin, schema]));
  return { names, schemas, cycles: findAliasCycles(schemas), isExact: api.exactIntegers === true };
}

/** The brand of enum values that the document does not list. */
export const unrecognized: GeneratedSymbol = {
  identifier: 'Unrecognized',
  module: 'types/support/unrecognized',
  kind: 'type',
};

export type Print<S extends Schema = Schema> = (schema: S, printer: Printer) => Code;

/** Precedence, so that parentheses stand only where they are needed. */
export function inParentheses(text: Code): Code {
  return `(${text})` as Code;
}
