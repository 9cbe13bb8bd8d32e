/** From whatever a config file exports to a config, or to sentences that say what is wrong with it. */
import type { DocumentConfig, EtalonConfig } from './config.ts';

export type ParsedConfig = { readonly config: EtalonConfig } | { readonly problems: readonly string[] };

/** `value` is the default export of a config file. */
export function parseConfig(value: unknown): ParsedConfig {
  if (!isRecord(value))
    return { problems: ['It has no default export that is an object; write `export default defineConfig({ … })`.'] };
  const problems = unknownKeys(value, ['documents'], '');
  const { documents } = value;
  if (!Array.isArray(documents)) return { problems: [...problems, '`documents` must be a list.'] };
  problems.push(...documents.flatMap((entry, index) => entryProblems(entry, `documents[${index}]`)));
  return problems.length > 0 ? { problems } : { config: value as unknown as EtalonConfig };
}

function entryProblems(entry: unknown, place: string): string[] {
  if (!isRecord(entry)) return [`\`${place}\` must be an object.`];
  const keys = Object.keys(checks) as (keyof DocumentConfig)[];
  return [
    ...unknownKeys(entry, keys, `${place}.`),
    ...keys.flatMap((key) => {
      const { required, is, says } = checks[key];
      if (entry[key] === undefined) return required ? [`\`${place}.${key}\` is missing: it must be ${says}.`] : [];
      return is(entry[key]) ? [] : [`\`${place}.${key}\` must be ${says}.`];
    }),
  ];
}

interface Check {
  readonly required: boolean;
  readonly is: (value: unknown) => boolean;
  /** What the value must be, after "it must be". */
  readonly says: string;
}

const checks: { readonly [Key in keyof Required<DocumentConfig>]: Check } = {
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
  strict: { required: false, is: (value) => typeof value === 'boolean', says: 'true or false' },
  overlays: { required: false, is: isTexts, says: 'a list of OpenAPI Overlay documents' },
  stainless: { required: false, is: isText, says: 'the path of a Stainless config' },
  allowFolders: { required: false, is: isTexts, says: 'a list of folders' },
  allowUrls: { required: false, is: (value) => typeof value === 'boolean', says: 'true or false' },
  names: {
    required: false,
    is: isNames,
    says: 'an object of identifiers by JSON pointer, like { "#/components/schemas/a": "Alpha" }',
  },
};

function unknownKeys(value: object, known: readonly string[], place: string): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `\`${place}${key}\` is not known; known are ${known.join(', ')}.`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isNames(value: unknown): boolean {
  const isIdentifier = (name: unknown) =>
    typeof name === 'string' && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
  return (
    isRecord(value) && Object.entries(value).every(([place, name]) => place.startsWith('#/') && isIdentifier(name))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
