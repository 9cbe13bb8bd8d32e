/** A discriminator: its mapping points to components. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { child, children, identityOf } from '../../source/cursor.ts';
import { referenceText } from '../../source/references.ts';
import { compact, recordOf } from '../context.ts';
import { extensions, text, wrongType } from '../fields.ts';
import { referenceTo } from './read-schema.ts';

export function readDiscriminator(context: Context, keyword: Cursor): Json | undefined {
  // Swagger 2.0 §5.2.22: just the name of the property.
  if (typeof keyword.value === 'string') return { propertyName: keyword.value };
  const propertyName = isObject(keyword.value) ? text(context, keyword, 'propertyName') : undefined;
  if (propertyName === undefined) {
    wrongType(context, keyword, 'an object with propertyName');
    return undefined;
  }
  const mapping = child(keyword, 'mapping');
  const fallback = child(keyword, 'defaultMapping');
  const pairs =
    mapping === undefined ? [] : children(mapping).map((entry) => [entry.key, target(context, entry)] as const);
  return compact({
    propertyName,
    mapping: mapping === undefined ? mappingOfBases(context, keyword, propertyName) : recordOf(pairs),
    defaultMapping: fallback === undefined ? undefined : target(context, fallback),
    ...extensions(context, keyword),
  }) as Json;
}

/** Where the members of a union extend what maps them by the same property, that mapping is meant for the union, too. */
function mappingOfBases(context: Context, keyword: Cursor, property: string): Json | undefined {
  const pairs = new Map<string, string>();
  for (const member of ['oneOf', 'anyOf'].flatMap((name) => partsOf(keyword.parent, name))) {
    const name = context.schemas.refer(member);
    for (const [value, mapped] of basesOf(context, member).flatMap((base) => mappedBy(context, base, property)))
      if (name !== undefined && mapped === referenceTo(name)['$ref']) pairs.set(value, mapped);
  }
  if (pairs.size === 0) return undefined;
  const message = `A discriminator has no mapping, but what its members extend has one for '${property}'; that is read.`;
  context.reporter.report('document/missing-field', message, { at: keyword });
  return recordOf(pairs);
}

/** The references in a list of schemas. */
function partsOf(schema: Cursor | undefined, list: string): readonly Cursor[] {
  const found = schema === undefined ? undefined : child(schema, list);
  const parts = found !== undefined && Array.isArray(found.value) ? children(found) : [];
  return parts.filter((part) => referenceText(part) !== undefined);
}

function basesOf(context: Context, member: Cursor): readonly Cursor[] {
  const target = context.references.resolve(member, referenceText(member) ?? '');
  return partsOf(target, 'allOf').flatMap((base) => context.references.resolve(base, referenceText(base) ?? '') ?? []);
}

/**
 * A union that says nothing itself, of schemas that all extend one base: the base says how its heirs are told apart
 * (OAS 3.1 §4.8.25), by its mapping, else by their names.
 */
export function inheritedDiscriminator(context: Context, schema: Cursor): Json | undefined {
  const unions = ['oneOf', 'anyOf'].flatMap((name) => child(schema, name) ?? []);
  const [union] = unions;
  if (union === undefined || unions.length > 1 || child(schema, 'discriminator') !== undefined) return undefined;
  const members = Array.isArray(union.value) ? children(union).filter((member) => !isNull(member.value)) : [];
  if (members.length < 2 || members.some((member) => referenceText(member) === undefined)) return undefined;
  const [first, ...others] = members.map((member) => ancestorsOf(context, member));
  const base = first?.find((one) =>
    others.every((each) => each.some((other) => identityOf(other) === identityOf(one))),
  );
  const property = base && child(base, 'discriminator');
  return base && property && mappedMembers(context, { base, members, property: propertyOf(property) });
}

function isNull(member: Json): boolean {
  return isObject(member) && own(member, 'type') === 'null';
}

/** What a schema extends that has a discriminator, nearest first; each is looked at once. */
function ancestorsOf(context: Context, member: Cursor, seen = new Set<string>()): readonly Cursor[] {
  if (seen.has(identityOf(member))) return [];
  seen.add(identityOf(member));
  const found = basesOf(context, member).filter((base) => child(base, 'discriminator') !== undefined);
  const parts = partsOf(context.references.resolve(member, referenceText(member) ?? ''), 'allOf');
  return [...found, ...parts.flatMap((part) => ancestorsOf(context, part, seen))];
}

/** Swagger 2.0 has just the name. */
function propertyOf(discriminator: Cursor): string | undefined {
  const name = isObject(discriminator.value) ? own(discriminator.value, 'propertyName') : discriminator.value;
  return typeof name === 'string' ? name : undefined;
}

interface Heirs {
  readonly base: Cursor;
  readonly members: readonly Cursor[];
  readonly property: string | undefined;
}

function mappedMembers(context: Context, { base, members, property }: Heirs): Json | undefined {
  if (property === undefined) return undefined;
  const targets = new Set(members.map((member) => targetOf(context, member)));
  const pairs = mappedBy(context, base, property).filter(([, target]) => targets.has(target));
  return compact({ propertyName: property, mapping: pairs.length === 0 ? undefined : recordOf(pairs) }) as Json;
}

function targetOf(context: Context, member: Cursor): string | undefined {
  const name = context.schemas.refer(member);
  return name === undefined ? undefined : String(referenceTo(name)['$ref']);
}

function mappedBy(context: Context, base: Cursor, property: string): readonly (readonly [string, string])[] {
  const discriminator = child(base, 'discriminator');
  const mapping = discriminator === undefined ? undefined : child(discriminator, 'mapping');
  if (discriminator === undefined || mapping === undefined) return [];
  if (child(discriminator, 'propertyName')?.value !== property) return [];
  return children(mapping).flatMap((entry) => {
    const mapped = target(context, entry);
    return mapped === undefined ? [] : [[entry.key, mapped] as const];
  });
}

/** The name of a component where there is one, else a reference (OAS 3.1 §4.8.25). */
function target(context: Context, entry: Cursor): string | undefined {
  if (typeof entry.value !== 'string') {
    wrongType(context, entry, 'the name of a schema or a reference to one');
    return undefined;
  }
  const name = context.schemas.find(entry.value) ?? context.schemas.referTo(entry, entry.value);
  return name === undefined ? undefined : String(referenceTo(name)['$ref']);
}
