// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What issues say: a short sentence about the value for each keyword, and the details for programs. */

export interface Explanation {
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
}

/** `detail` is what the printed code adds to the keyword: a limit, a name, the values that are allowed. */
export function explanation(keyword: string, detail: unknown): Explanation {
  const known = said.get(keyword)?.get(detail);
  if (known !== undefined) return known;
  const explain = sentences.get(keyword);
  const made = explain === undefined ? { message: `does not satisfy ${keyword}` } : explain(detail);
  if (isShort(detail)) keep(keyword, detail, made);
  return made;
}

/** By keyword and detail. Schemas say the same again and again, and most of the time of an issue goes into its sentence. */
const said = new Map<string, Map<unknown, Explanation>>();

/** Some details are names out of values, of which there are as many, and as long, as anybody likes to send. */
const mostKept = 500;

function isShort(detail: unknown): boolean {
  return typeof detail === 'string' ? detail.length <= 100 : typeof detail !== 'object';
}

function keep(keyword: string, detail: unknown, made: Explanation): void {
  const ofKeyword = said.get(keyword) ?? new Map<unknown, Explanation>();
  if (ofKeyword.size < mostKept) said.set(keyword, ofKeyword.set(detail, made));
  Object.freeze(made.params);
}

type Explain = (detail: unknown) => Explanation;

const sentences: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['type', typeSentence],
  ['const', constantSentence],
  ['enum', constantSentence],
  ['required', (name) => ({ message: `must have the property '${String(name)}'`, params: { missing: name } })],
  ['additionalProperties', otherProperty],
  ['unevaluatedProperties', otherProperty],
  ['unevaluatedItems', () => ({ message: 'must not have other items' })],
  [
    'items',
    (count) => ({
      message: count === 0 ? 'must be empty' : `must have at most ${counted(count, 'item')}`,
      params: { limit: count },
    }),
  ],
  ['minLength', limit('must have at least', 'character')],
  ['maxLength', limit('must have at most', 'character')],
  ['minItems', limit('must have at least', 'item')],
  ['maxItems', limit('must have at most', 'item')],
  ['minProperties', limit('must have at least', 'property')],
  ['maxProperties', limit('must have at most', 'property')],
  ['contains', limit('must hold at least', 'matching item')],
  ['minContains', limit('must hold at least', 'matching item')],
  ['maxContains', limit('must hold at most', 'matching item')],
  ['minimum', bound('at least')],
  ['maximum', bound('at most')],
  ['exclusiveMinimum', bound('greater than')],
  ['exclusiveMaximum', bound('less than')],
  [
    'multipleOf',
    (divisor) => ({ message: `must be a multiple of ${String(divisor)}`, params: { multipleOf: divisor } }),
  ],
  ['pattern', (pattern) => ({ message: `must match the pattern ${String(pattern)}`, params: { pattern } })],
  ['format', (format) => ({ message: `must be in the format ${String(format)}`, params: { format } })],
  ['uniqueItems', () => ({ message: 'must not hold the same item twice' })],
  ['dependentRequired', dependencySentence],
  ['anyOf', alternativesSentence('at least')],
  ['oneOf', alternativesSentence('exactly')],
  ['not', () => ({ message: 'must not match the schema' })],
  ['false', () => ({ message: 'is not allowed' })],
]);

const nouns: ReadonlyMap<string, string> = new Map([
  ['null', 'null'],
  ['integer', 'an integer'],
  ['array', 'an array'],
  ['object', 'an object'],
]);

/** More values than this are counted, not listed. */
const listed = 8;

function typeSentence(detail: unknown): Explanation {
  const types = [detail].flat().map(String);
  return {
    message: `must be ${types.map((type) => nouns.get(type) ?? `a ${type}`).join(' or ')}`,
    params: { type: types },
  };
}

function constantSentence(detail: unknown): Explanation {
  const allowed: readonly unknown[] = [...(detail as Iterable<unknown>)];
  const texts = allowed.map((value) => JSON.stringify(value));
  const message = texts.length === 1 ? `must be ${texts.join()}` : `must be one of ${enumerated(texts, 'values')}`;
  return { message: texts.length === 0 ? 'can have no value at all' : message, params: { allowed } };
}

function enumerated(texts: readonly string[], noun: string): string {
  return texts.length > listed ? `${texts.length} ${noun}` : texts.join(', ');
}

function otherProperty(name: unknown): Explanation {
  return { message: `must not have the property '${String(name)}'`, params: { property: name } };
}

function dependencySentence(detail: unknown): Explanation {
  const [property, missing] = detail as readonly [string, string];
  return { message: `must have the property '${missing}' when it has '${property}'`, params: { property, missing } };
}

/** A number of alternatives, or the tag that tells them apart: its property and its values. */
function alternativesSentence(word: string): Explain {
  return (detail) => {
    if (typeof detail === 'number') return { message: `must match ${word} one of ${detail} alternatives` };
    const [property, ...allowed] = detail as readonly [string, ...unknown[]];
    const texts = allowed.map((value) => JSON.stringify(value));
    return {
      message: `must have one of ${enumerated(texts, 'known tags')} as its '${property}'`,
      params: { property, allowed },
    };
  };
}

function limit(words: string, noun: string): Explain {
  return (count) => ({ message: `${words} ${counted(count, noun)}`, params: { limit: count } });
}

function bound(words: string): Explain {
  return (value) => ({ message: `must be ${words} ${String(value)}`, params: { limit: value } });
}

function counted(count: unknown, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${String(count)} ${noun === 'property' ? 'properties' : `${noun}s`}`;
}
