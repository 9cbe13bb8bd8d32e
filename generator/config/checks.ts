/** What the members of a config must be. */
import type { DocumentConfig, OperationChoice } from './config.ts';

export interface Check {
  readonly required: boolean;
  readonly is: (value: unknown) => boolean;
  /** What the value must be, after "it must be". */
  readonly says: string;
}

export type Checks = { readonly [key: string]: Check };

const flag = { required: false, is: (value: unknown) => typeof value === 'boolean', says: 'true or false' };
const folders = { required: false, is: isTexts, says: 'a list of folders' };

export const checks: { readonly [Key in keyof Required<DocumentConfig>]: Check } = {
  document: { required: true, is: isText, says: 'the path of an OpenAPI document, or a pattern' },
  out: { required: true, is: isText, says: 'a folder' },
  handlers: { required: false, is: isText, says: 'a folder' },
  emit: { required: false, is: isTexts, says: 'a list of emitters' },
  name: { required: false, is: isText, says: 'a name' },
  importExtension: {
    required: false,
    is: (value) => ['.ts', '.js', ''].includes(value as string),
    says: "'.ts', '.js' or ''",
  },
  failOn: {
    required: false,
    is: (value) => ['ignored', 'widened'].includes(value as string),
    says: "'ignored' or 'widened'",
  },
  int64: {
    required: false,
    is: (value) => ['number', 'bigint'].includes(value as string),
    says: "'number' or 'bigint'",
  },
  strict: flag,
  overlays: { required: false, is: isTexts, says: 'a list of OpenAPI Overlay documents' },
  stainless: { required: false, is: isText, says: 'the path of a Stainless config' },
  allowFolders: folders,
  allowUrls: flag,
  names: {
    required: false,
    is: isNames,
    says: 'an object of identifiers by schema or JSON pointer, like { "#/components/schemas/a": "Alpha" }',
  },
  operations: {
    required: false,
    is: (value) => isRecord(value) && Object.values(value).every(isRecord),
    says: 'an object of choices by operation, like { "GET /pets": { method: "list" } }',
  },
  templates: { required: false, is: isText, says: 'a folder of templates' },
};

export const operationChecks: { readonly [Key in keyof Required<OperationChoice>]: Check } = {
  name: { required: false, is: isIdentifier, says: 'an identifier' },
  resource: { required: false, is: (value) => typeof value === 'string', says: "a path with dots, like 'zoo.pets'" },
  method: { required: false, is: isIdentifier, says: 'an identifier' },
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNames(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([place, name]) => place !== '' && isIdentifier(name));
}

function isIdentifier(name: unknown): boolean {
  return typeof name === 'string' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
