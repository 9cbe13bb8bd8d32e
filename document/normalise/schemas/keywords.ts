/** How the value of each schema keyword is read; keywords that are not listed are kept as they are. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { child, children, pointerOf } from '../../source/cursor.ts';
import { recordOf } from '../context.ts';
import { wrongType } from '../fields.ts';
import { readDiscriminator } from './discriminator.ts';
import { pattern, readPattern } from './patterns.ts';
import { readSchema, referenceTo } from './read-schema.ts';
import { readType } from './types.ts';
import {
  boundOrFlag,
  numberValue,
  positiveNumber,
  textList,
  textValue,
  wholeNumber,
  yesOrNo,
} from './keyword-values.ts';

type Entries = readonly (readonly [string, Json | undefined])[];
type KeywordReader = (context: Context, keyword: Cursor) => Json | undefined;

/** The entries that a keyword gives in JSON Schema 2020-12: mostly one, under its own name. */
export function readKeyword(context: Context, keyword: Cursor): Entries {
  const renamed = Object.hasOwn(renaming, keyword.key) ? renaming[keyword.key] : undefined;
  if (renamed !== undefined) return renamed(context, keyword);
  const read = readers.get(keyword.key);
  return [[keyword.key, read === undefined ? keyword.value : read(context, keyword)]];
}

const one: KeywordReader = (context, keyword) => readSchema(context, keyword);

const several: KeywordReader = (context, keyword) => {
  const { value } = keyword;
  if (Array.isArray(value) && value.length > 0) return children(keyword).map((item) => readSchema(context, item));
  if (!Array.isArray(value)) {
    wrongType(context, keyword, 'a list of schemas');
    return undefined;
  }
  const mapped = mappedSchemas(context, keyword);
  const reading = mapped === undefined ? 'left out' : 'read as those of the mapping beside it';
  const message = `'${keyword.key}' has no schemas; it is ${reading}.`;
  context.reporter.report('document/wrong-type', message, { at: keyword });
  return mapped;
};

/** An empty union beside a mapping can only mean what is mapped. */
function mappedSchemas(context: Context, keyword: Cursor): Json | undefined {
  if (keyword.key !== 'oneOf' && keyword.key !== 'anyOf') return undefined;
  const discriminator = siblingOf(keyword, 'discriminator');
  const read = discriminator === undefined ? undefined : readDiscriminator(context, discriminator);
  const mapping = isObject(read) ? own(read, 'mapping') : undefined;
  const targets = isObject(mapping) ? [...new Set(Object.values(mapping))] : [];
  return targets.length === 0 ? undefined : targets.map(($ref) => ({ $ref }));
}

const named: KeywordReader = (context, keyword) => {
  if (isObject(keyword.value))
    return recordOf(children(keyword).map((member) => [member.key, readSchema(context, member)] as const));
  wrongType(context, keyword, 'an object of schemas');
  return undefined;
};

/** Without any value nothing would be accepted, which nobody means; a single one is a list of one. */
const values: KeywordReader = (context, keyword) => {
  const { value } = keyword;
  if (Array.isArray(value) && value.length > 0) return value;
  if (Array.isArray(value)) {
    const message = `'${keyword.key}' has no values, so that nothing would be accepted; it is left out.`;
    context.reporter.report('document/wrong-type', message, { at: keyword });
    return undefined;
  }
  if (isObject(value) || value === null) {
    wrongType(context, keyword, 'a list of values');
    return undefined;
  }
  wrongType(context, keyword, 'a list; it is read as one');
  return [value];
};

/** A property that says itself that it is required is so in the object around it, which reads that. */
const required: KeywordReader = (context, keyword) => {
  if (typeof keyword.value !== 'boolean') return textList(context, keyword);
  const isProperty = keyword.parent?.parent?.key === 'properties';
  const meant = isProperty && keyword.value ? '; the object around it is read as demanding it' : '';
  wrongType(context, keyword, `a list of names of properties${meant}`);
  return undefined;
};

const readers: ReadonlyMap<string, KeywordReader> = new Map([
  ...each('not if then else additionalProperties unevaluatedItems unevaluatedProperties', one),
  ...each('contains propertyNames contentSchema', one),
  ...each('allOf anyOf oneOf prefixItems', several),
  ...each('properties dependentSchemas', named),
  ...each('patternProperties', namedByPatterns),
  ...each('title description format contentEncoding contentMediaType', textValue),
  ...each('pattern', pattern),
  ...each('maximum minimum', numberValue),
  ...each('multipleOf', positiveNumber),
  ...each('exclusiveMaximum exclusiveMinimum', boundOrFlag),
  ...each('maxLength minLength maxItems minItems maxProperties minProperties maxContains minContains', wholeNumber),
  ...each('uniqueItems deprecated readOnly writeOnly nullable', yesOrNo),
  ...each('required', required),
  ...each('dependentRequired', namedLists),
  ...each('enum', values),
  ...each('discriminator', readDiscriminator),
  ...each('type', readType),
]);

function each(keywords: string, read: KeywordReader): [string, KeywordReader][] {
  return keywords.split(' ').map((keyword) => [keyword, read]);
}

/** Keywords that leave under another name, or not at all. */
const renaming: { readonly [keyword: string]: (context: Context, keyword: Cursor) => Entries } = {
  items: (context, keyword) =>
    Array.isArray(keyword.value)
      ? [['prefixItems', several(context, keyword)]]
      : [['items', readSchema(context, keyword)]],
  // Draft 4 to 2019-09: what follows a list of `items`; beside a single schema it never meant anything.
  additionalItems: (context, keyword) =>
    Array.isArray(siblingOf(keyword, 'items')?.value) ? [['items', readSchema(context, keyword)]] : [],
  example: (context, keyword) =>
    siblingOf(keyword, 'examples') === undefined ? [['examples', [keyword.value]]] : readExamples(context, keyword),
  examples: (context, keyword) => readExamples(context, keyword),
  dependencies: (context, keyword) => readDependencies(context, keyword),
  // A reference proper is never read as a keyword.
  $ref: (context, keyword) => {
    wrongType(context, keyword, 'a string');
    return [];
  },
  $dynamicRef: (context, keyword) => readDynamicReference(context, keyword),
  $recursiveRef: (context, keyword) => readDynamicReference(context, keyword),
  ...Object.fromEntries(
    ['$id', '$anchor', '$dynamicAnchor', '$recursiveAnchor', '$schema', '$vocabulary', '$defs', 'definitions'].map(
      (keyword) => [keyword, () => []],
    ),
  ),
};

/** A pattern that cannot be read may mean any name. */
function namedByPatterns(context: Context, keyword: Cursor): Json | undefined {
  const read = named(context, keyword);
  if (!isObject(read)) return undefined;
  const entries = children(keyword).map((member): readonly [string, Json | undefined] => {
    const meant = readPattern(context, member, member.key);
    return meant === undefined ? ['', true] : [meant, own(read, member.key)];
  });
  return recordOf(entries);
}

function namedLists(context: Context, keyword: Cursor): Json | undefined {
  if (isObject(keyword.value))
    return recordOf(children(keyword).map((member) => [member.key, textList(context, member)] as const));
  wrongType(context, keyword, 'an object of lists of names');
  return undefined;
}

function siblingOf(keyword: Cursor, key: string): Cursor | undefined {
  return keyword.parent === undefined ? undefined : child(keyword.parent, key);
}

function readExamples(context: Context, keyword: Cursor): Entries {
  const examples = siblingOf(keyword, 'examples') ?? keyword;
  const single = siblingOf(keyword, 'example');
  const first = single === undefined ? [] : [single.value];
  if (Array.isArray(examples.value)) return [['examples', [...first, ...examples.value]]];
  wrongType(context, examples, 'a list; its members are read as one');
  const members = isObject(examples.value)
    ? children(examples).map((member) => child(member, 'value')?.value ?? member.value)
    : [examples.value];
  return [['examples', [...first, ...members]]];
}

function readDependencies(context: Context, keyword: Cursor): Entries {
  if (!isObject(keyword.value)) {
    wrongType(context, keyword, 'an object of lists or schemas');
    return [];
  }
  const all = children(keyword);
  const lists = all.filter(({ value }) => Array.isArray(value));
  const schemas = all.filter(({ value }) => !Array.isArray(value));
  const required = recordOf(lists.map((member) => [member.key, textList(context, member)] as const));
  const dependent = recordOf(schemas.map((member) => [member.key, readSchema(context, member)] as const));
  return [
    ['dependentRequired', lists.length === 0 ? undefined : required],
    ['dependentSchemas', schemas.length === 0 ? undefined : dependent],
  ];
}

function readDynamicReference(context: Context, keyword: Cursor): Entries {
  const message = `'${keyword.key}' is read as $ref: what it names does not change with who refers to it.`;
  context.reporter.report('document/not-representable', message, { at: keyword });
  if (typeof keyword.value !== 'string' || keyword.parent === undefined) return [];
  const reference = keyword.value === '#' ? pointerOf(recursiveRoot(keyword.parent)) : keyword.value;
  const name = context.schemas.referTo(keyword.parent, reference);
  return name === undefined ? [] : Object.entries(referenceTo(name));
}

/** `#` is the schema around that says it is an anchor, else the outermost one: never the document as a whole. */
export function recursiveRoot(holder: Cursor): Cursor {
  let outermost = holder;
  for (let at: Cursor | undefined = holder; at?.parent !== undefined; at = at.parent) {
    if (child(at, '$recursiveAnchor')?.value === true) return at;
    if (at.key === 'schema' || at.parent.key === 'schemas' || at.parent.key === 'definitions') outermost = at;
  }
  return outermost;
}
