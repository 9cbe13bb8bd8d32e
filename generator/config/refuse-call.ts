/** Wrong calls of the library: TypeScript refuses them, and JavaScript would be told of something inside. */
import { didYouMean } from '#document';
import { isRecord } from './checks.ts';

interface Check {
  readonly is: (value: unknown) => boolean;
  readonly says: string;
}

const text: Check = { is: (value) => typeof value === 'string', says: 'a text' };
const flag: Check = { is: (value) => typeof value === 'boolean', says: 'true or false' };
const texts: Check = {
  is: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  says: 'a list of texts',
};
const oneOf = (...values: readonly string[]): Check => ({
  is: (value) => typeof value === 'string' && values.includes(value),
  says: values.map((value) => `'${value}'`).join(' or '),
});

const options: { readonly [option: string]: Check } = {
  documents: texts,
  out: text,
  emit: texts,
  name: text,
  strict: flag,
  failOn: oneOf('ignored', 'widened'),
  allowFolders: texts,
  allowUrls: flag,
  int64: oneOf('number', 'bigint'),
  overlays: texts,
  stainless: text,
  workingFolder: text,
  config: text,
  overwrite: flag,
  write: flag,
  onProgress: { is: (value) => typeof value === 'function', says: 'a function' },
};

/** Throws a `TypeError` with a sentence for options that `generate` and `check` do not have, or not of this kind. */
export function refuseCall(given: unknown): void {
  if (!isRecord(given)) throw new TypeError('The options of generate and check are an object.');
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(options, name) ? options[name] : undefined;
    const help = didYouMean(name, Object.keys(options)) ?? `There are ${Object.keys(options).join(', ')}.`;
    if (check === undefined) throw new TypeError(`generate and check have no option \`${name}\`. ${help}`);
    if (value !== undefined && !check.is(value)) throw new TypeError(`The option \`${name}\` must be ${check.says}.`);
  }
}
