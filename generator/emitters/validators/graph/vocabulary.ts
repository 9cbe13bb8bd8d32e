/** The keywords of JSON Schema 2020-12: which printer answers for each, and where each holds further schemas. */

/** One printer each; `annotation` prints nothing, `refused` cannot be printed. */
export type KeywordGroup =
  | 'reference'
  | 'constant'
  | 'type'
  | 'all-of'
  | 'alternatives'
  | 'negation'
  | 'conditional'
  | 'unevaluated'
  | 'annotation'
  | 'refused';

/** `same`: applied to the same value; `inside`: to a part of it; `none`: only there to be referred to. */
export type Applies = 'same' | 'inside' | 'none';

export interface Slot {
  readonly shape: 'one' | 'list' | 'map';
  readonly applies: Applies;
}

/** Keywords without an entry are annotations (JSON Schema Core §6.5). */
export const groups: ReadonlyMap<string, KeywordGroup> = new Map<string, KeywordGroup>([
  ['$ref', 'reference'],
  ['$dynamicRef', 'refused'],
  ['$recursiveRef', 'refused'],
  ['const', 'constant'],
  ['enum', 'constant'],
  ...keywords('type', ['type', 'format', 'pattern', 'minLength', 'maxLength', 'multipleOf', 'minimum', 'maximum']),
  ...keywords('type', ['exclusiveMinimum', 'exclusiveMaximum', 'prefixItems', 'items', 'contains', 'minContains']),
  ...keywords('type', ['maxContains', 'minItems', 'maxItems', 'uniqueItems', 'properties', 'patternProperties']),
  ...keywords('type', ['additionalProperties', 'propertyNames', 'required', 'minProperties', 'maxProperties']),
  ...keywords('type', ['dependentRequired', 'dependentSchemas']),
  ['allOf', 'all-of'],
  ['anyOf', 'alternatives'],
  ['oneOf', 'alternatives'],
  ['not', 'negation'],
  ['if', 'conditional'],
  ['unevaluatedProperties', 'unevaluated'],
  ['unevaluatedItems', 'unevaluated'],
]);

export const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ...holders({ shape: 'one', applies: 'same' }, ['not', 'if', 'then', 'else']),
  ...holders({ shape: 'list', applies: 'same' }, ['allOf', 'anyOf', 'oneOf']),
  ...holders({ shape: 'map', applies: 'same' }, ['dependentSchemas']),
  ...holders({ shape: 'one', applies: 'inside' }, ['items', 'contains', 'additionalProperties', 'propertyNames']),
  ...holders({ shape: 'one', applies: 'inside' }, ['unevaluatedItems', 'unevaluatedProperties']),
  ...holders({ shape: 'list', applies: 'inside' }, ['prefixItems']),
  ...holders({ shape: 'map', applies: 'inside' }, ['properties', 'patternProperties']),
  ...holders({ shape: 'one', applies: 'none' }, ['contentSchema']),
  ...holders({ shape: 'map', applies: 'none' }, ['$defs', 'definitions']),
]);

function keywords(group: KeywordGroup, names: readonly string[]): [string, KeywordGroup][] {
  return names.map((name) => [name, group]);
}

function holders(slot: Slot, names: readonly string[]): [string, Slot][] {
  return names.map((name) => [name, slot]);
}
