/**
 * JSON Schema read word by word, slowly: for each schema a verdict and what it evaluated. The judge of random tests;
 * shares nothing with the printer.
 */
import { isObject, type Json } from '#document';

export interface Outcome {
  readonly valid: boolean;
  /** Names of properties and indexes of items. */
  readonly evaluated: ReadonlySet<string | number>;
}

type Schema = boolean | { readonly [keyword: string]: Json };
type Map_ = { readonly [name: string]: Json };

/** `definitions` are the `$defs` that `#/$defs/…` leads to. */
export function interpret(schema: Schema, value: Json, definitions: Map_): Outcome {
  if (typeof schema === 'boolean') return { valid: schema, evaluated: new Set() };
  const run = new Interpretation(schema, value, definitions);
  return run.outcome();
}

/** One schema on one value; lives as long as the question. */
class Interpretation {
  readonly #schema: Map_;
  readonly #value: Json;
  readonly #definitions: Map_;
  readonly #evaluated = new Set<string | number>();
  #valid = true;

  constructor(schema: Map_, value: Json, definitions: Map_) {
    this.#schema = schema;
    this.#value = value;
    this.#definitions = definitions;
  }

  outcome(): Outcome {
    this.#simple();
    this.#inPlace();
    if (Array.isArray(this.#value)) this.#array(this.#value);
    else if (isObject(this.#value)) this.#object(this.#value);
    if (Array.isArray(this.#value)) this.#rest('unevaluatedItems', [...this.#value.entries()]);
    else if (isObject(this.#value)) this.#rest('unevaluatedProperties', Object.entries(this.#value));
    return { valid: this.#valid, evaluated: this.#valid ? this.#evaluated : new Set() };
  }

  #require(holds: boolean): void {
    if (!holds) this.#valid = false;
  }

  #number(name: string): number | undefined {
    const limit = this.#schema[name];
    return typeof limit === 'number' ? limit : undefined;
  }

  #list(name: string): readonly Schema[] {
    return (this.#schema[name] ?? []) as readonly Schema[];
  }

  #map(name: string): readonly (readonly [string, Json])[] {
    return Object.entries((this.#schema[name] ?? {}) as Map_);
  }

  #judge(schema: Json, value: Json): Outcome {
    return interpret(schema as Schema, value, this.#definitions);
  }

  /** The same value: what matches adds what it evaluated. */
  #apply(schema: Json): boolean {
    const { valid, evaluated } = this.#judge(schema, this.#value);
    for (const part of evaluated) this.#evaluated.add(part);
    return valid;
  }

  #simple(): void {
    const { type, const: constant, enum: listed, pattern } = this.#schema;
    const value = this.#value;
    if (type !== undefined) this.#require([type].flat().some((name) => isOfType(value, String(name))));
    if (constant !== undefined) this.#require(same(value, constant));
    if (Array.isArray(listed)) this.#require(listed.some((each) => same(value, each)));
    if (typeof value === 'string') {
      this.#between([...value].length, 'minLength', 'maxLength');
      if (typeof pattern === 'string') this.#require(new RegExp(pattern, 'u').test(value));
    }
    if (typeof value !== 'number') return;
    this.#between(value, 'minimum', 'maximum');
    this.#require(value < (this.#number('exclusiveMaximum') ?? Infinity));
    this.#require(Number.isInteger(value / (this.#number('multipleOf') ?? value)) || value === 0);
  }

  #between(size: number, least: string, most: string): void {
    this.#require(size >= (this.#number(least) ?? -Infinity) && size <= (this.#number(most) ?? Infinity));
  }

  #inPlace(): void {
    const { $ref, not, if: condition, then, else: otherwise } = this.#schema;
    if (typeof $ref === 'string') this.#require(this.#apply(this.#definitions[$ref.replace('#/$defs/', '')] ?? true));
    for (const member of this.#list('allOf')) this.#require(this.#apply(member));
    if (this.#schema['anyOf'] !== undefined) this.#require(this.#matches('anyOf') > 0);
    if (this.#schema['oneOf'] !== undefined) this.#require(this.#matches('oneOf') === 1);
    if (not !== undefined) this.#require(!this.#judge(not, this.#value).valid);
    if (condition !== undefined) this.#require(this.#apply((this.#apply(condition) ? then : otherwise) ?? true));
  }

  #matches(name: 'anyOf' | 'oneOf'): number {
    return this.#list(name).filter((branch) => this.#apply(branch)).length;
  }

  #array(items: readonly Json[]): void {
    const prefix = this.#list('prefixItems');
    const { items: others, contains, uniqueItems } = this.#schema;
    for (const [index, item] of items.entries()) {
      const schema = prefix[index] ?? others;
      if (schema === undefined) continue;
      this.#require(this.#judge(schema, item).valid);
      this.#evaluated.add(index);
    }
    this.#between(items.length, 'minItems', 'maxItems');
    if (contains !== undefined) this.#contains(items, contains);
    if (uniqueItems === true)
      this.#require(!items.some((item, index) => items.slice(0, index).some((other) => same(item, other))));
  }

  #contains(items: readonly Json[], schema: Json): void {
    const found = [...items.entries()].filter(([, item]) => this.#judge(schema, item).valid);
    for (const [index] of found) this.#evaluated.add(index);
    this.#require(
      found.length >= (this.#number('minContains') ?? 1) && found.length <= (this.#number('maxContains') ?? Infinity),
    );
  }

  #object(object: Map_): void {
    const names = Object.keys(object);
    const needed = [
      ...this.#list('required'),
      ...this.#map('dependentRequired').flatMap(([name, list]) =>
        Object.hasOwn(object, name) ? (list as string[]) : [],
      ),
    ];
    this.#require(needed.every((name) => Object.hasOwn(object, String(name))));
    this.#between(names.length, 'minProperties', 'maxProperties');
    for (const name of names) this.#property(name, object[name] ?? null);
    for (const [name, schema] of this.#map('dependentSchemas'))
      if (Object.hasOwn(object, name)) this.#require(this.#apply(schema));
  }

  #property(name: string, value: Json): void {
    const { propertyNames, additionalProperties } = this.#schema;
    if (propertyNames !== undefined) this.#require(this.#judge(propertyNames, name).valid);
    const declared = this.#map('properties').filter(([other]) => other === name);
    const matching = this.#map('patternProperties').filter(([pattern]) => new RegExp(pattern, 'u').test(name));
    const own = [...declared, ...matching].map(([, schema]) => schema);
    const schemas = own.length === 0 && additionalProperties !== undefined ? [additionalProperties] : own;
    for (const schema of schemas) this.#require(this.#judge(schema, value).valid);
    if (schemas.length > 0) this.#evaluated.add(name);
  }

  #rest(name: string, parts: readonly (readonly [string | number, Json])[]): void {
    const schema = this.#schema[name];
    if (schema === undefined) return;
    for (const [key, value] of parts.filter(([part]) => !this.#evaluated.has(part))) {
      this.#require(this.#judge(schema, value).valid);
      this.#evaluated.add(key);
    }
  }
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'null' ? value === null : typeof value === type;
}

function same(left: Json, right: Json): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => same(item, right[index] ?? null));
  if (!isObject(left) || !isObject(right)) return left === right;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && same(left[name] ?? null, right[name] ?? null))
  );
}
