/** What becomes of each keyword of a schema. */
import { each, ignored, type Rule, says, widened } from './rule.ts';

const shape = says('T V P', 'ignored', 'No emitter that says the shape of values is chosen.');
const note = says('T D P', 'ignored', 'It is said to people only: in the comments of types and in the docs.');
const values = says('V', 'widened', 'A type cannot say it; a value that breaks it is of the type all the same.');

const rounded = widened(
  "Numbers are exact up to 2^53; larger ones are rounded when JSON is read, unless the config says `int64: 'bigint'`.",
);

/** Of whole numbers of 64 bits, where they are exact. */
export const exactRule = says('T S C', 'ignored', 'Nothing that is chosen says the shape of values.');

export const schemaRules: readonly (readonly [string, Rule])[] = [
  ...each('schema', '$ref type enum const properties required items additionalProperties', shape),
  ...each('schema', 'allOf anyOf oneOf prefixItems', shape),
  ...each('schema', 'title description default deprecated', note),
  ['schema.title beside description', says('P', 'ignored', 'The description is said instead.')],
  ...each(
    'schema',
    'examples',
    says('T D', 'ignored', 'It is said to people only: in the docs, and in the comments of types.'),
  ),
  ...each('schema', 'readOnly writeOnly', says('T V', 'widened', 'Nothing tells what is sent from what is received.')),
  ...each('schema', 'minLength maxLength pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf', values),
  ...each('schema', 'minItems maxItems uniqueItems contains minContains maxContains', values),
  ...each('schema', 'minProperties maxProperties propertyNames dependentRequired dependentSchemas', values),
  ...each('schema', 'not if then else unevaluatedItems unevaluatedProperties', values),
  [
    'schema.patternProperties',
    says('V', 'widened', 'A type does not look at names; the values of all are allowed for any.'),
  ],
  ['schema.discriminator', says('T P', 'widened', 'The members of the union are not told apart by their tag.')],
  [
    'schema.discriminator of a base',
    widened('A value of the base may be any of those who extend it; its type is the base.'),
  ],
  ['schema.discriminator.defaultMapping', widened('A value without a known tag is tried against every member.')],
  ['schema.format binary', says('T', 'widened', 'Bytes are told from text only in types.')],
  ['schema.format int64', rounded],
  ['schema.format uint64', rounded],
  // JSON Schema 2020-12 §7.2.1: a format is an annotation.
  ['schema.format', note],
  ['schema.contentMediaType', says('T', 'widened', 'Bytes are told from text only in types.')],
  ['schema.contentEncoding', says('V', 'ignored', 'It tells text from bytes only; what is encoded is not looked at.')],
  ['schema.contentSchema', says('C', 'widened', 'What is encoded in a text is not looked at; it is a string.')],
  ['schema.externalDocs', says('D', 'ignored', 'It is said in the docs only.')],
  ...each('schema', 'xml $comment $schema $id $anchor', ignored('It says nothing about values of JSON.')),
  ['schema.$defs', ignored('What is not referred to is not printed.')],
  ['schema.collectionFormat', ignored('A list within a list is read and written as JSON, whatever its format.')],
  [
    'schema.x-etalon-lifecycle',
    says('O C', 'ignored', 'Only a client waits for an end; the order of states is for the examination of servers.'),
  ],
];
