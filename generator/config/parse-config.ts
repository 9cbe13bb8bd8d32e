/** From whatever a config file exports to a config, or to sentences that say what is wrong with it. */
import { didYouMean } from '#document';
import { checks, isRecord, operationChecks, type Checks } from './checks.ts';
import type { EtalonConfig } from './config.ts';

/** Something wrong: in a sentence, and where, by the members that lead there. */
export interface ConfigProblem {
  readonly message: string;
  readonly keys: readonly string[];
  readonly help?: string;
}

export type ParsedConfig = { readonly config: EtalonConfig } | { readonly problems: readonly ConfigProblem[] };

/** `value` is the default export of a config file. */
export function parseConfig(value: unknown): ParsedConfig {
  if (!isRecord(value)) return { problems: [noObject] };
  const problems = unknownKeys(value, ['documents'], { place: '', path: [] });
  const { documents } = value;
  if (!Array.isArray(documents))
    return { problems: [...problems, { message: '`documents` must be a list.', keys: ['documents'] }] };
  problems.push(...documents.flatMap((entry, index) => entryProblems(entry, index)));
  return problems.length > 0 ? { problems } : { config: value as unknown as EtalonConfig };
}

const noObject: ConfigProblem = {
  message: 'It has no default export that is an object; write `export default defineConfig({ … })`.',
  keys: ['export default'],
};

function entryProblems(entry: unknown, index: number): readonly ConfigProblem[] {
  const place = `documents[${index}]`;
  if (!isRecord(entry)) return [{ message: `\`${place}\` must be an object.`, keys: ['documents'] }];
  // The entry is found by the document that it names.
  const path = typeof entry['document'] === 'string' ? ['documents', entry['document']] : ['documents'];
  const around = { place, path };
  const operations = isRecord(entry['operations']) ? Object.entries(entry['operations']) : [];
  return [
    ...memberProblems(entry, checks, around),
    ...operations.flatMap(([name, choice]) =>
      isRecord(choice)
        ? memberProblems(choice, operationChecks, {
            place: `${place}.operations[${JSON.stringify(name)}]`,
            path: [...path, 'operations', name],
          })
        : [],
    ),
  ];
}

interface Around {
  /** As it is told. */
  readonly place: string;
  readonly path: readonly string[];
}

function memberProblems(
  value: Readonly<Record<string, unknown>>,
  known: Checks,
  { place, path }: Around,
): ConfigProblem[] {
  const wrong = Object.entries(known).flatMap(([key, { required, is, says }]): ConfigProblem[] => {
    if (value[key] === undefined)
      return required ? [{ message: `\`${place}.${key}\` is missing: it must be ${says}.`, keys: path }] : [];
    return is(value[key]) ? [] : [{ message: `\`${place}.${key}\` must be ${says}.`, keys: [...path, key] }];
  });
  return [...unknownKeys(value, Object.keys(known), { place, path }), ...wrong];
}

function unknownKeys(value: object, known: readonly string[], { place, path }: Around): ConfigProblem[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const help = didYouMean(key, known);
      const message = `\`${place === '' ? '' : `${place}.`}${key}\` is not known; known are ${known.join(', ')}.`;
      return { message, keys: [...path, key], ...(help !== undefined && { help }) };
    });
}
