/** Which schemas become components of the normalised document, and under which names. */
import type { Reporter } from '../../diagnostics/reporter.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { References } from '../../source/references.ts';
import { child, identityOf } from '../../source/cursor.ts';
import { referenceText } from '../../source/references.ts';
import { isPureReference } from './pure-reference.ts';
import { schemaName, uniqueName } from './schema-names.ts';

export interface SchemaRegistry {
  /** The name of the component that the `$ref` at `holder` names; undefined, and reported, where it leads nowhere. */
  refer(holder: Cursor): string | undefined;
  /** The same for a reference that does not stand in `$ref`. */
  referTo(holder: Cursor, reference: string): string | undefined;
  /** A component that the root document declares under this name. */
  find(name: string): string | undefined;
  /** The components that have not been handed out yet; reading them may add more. */
  take(): readonly Component[];
}

/** A component is a schema, or another name for one. */
export type Component =
  | { readonly name: string; readonly schema: Cursor }
  | { readonly name: string; readonly schema: Cursor; readonly alias: string | undefined };

interface Registering {
  readonly references: References;
  readonly reporter: Reporter<Cursor>;
  /** Identity of a place → name. */
  readonly names: Map<string, string>;
  readonly taken: Set<string>;
  readonly pending: Component[];
}

/** `components` are the schemas that the root document declares, in order; their names are kept. */
export function createSchemaRegistry(
  components: readonly Cursor[],
  tools: Pick<Registering, 'references' | 'reporter'>,
): SchemaRegistry {
  const registering: Registering = { ...tools, names: new Map(), taken: new Set(), pending: [] };
  const declared = new Set(components.map(({ key }) => key));
  for (const component of components) {
    registering.names.set(identityOf(component), component.key);
    registering.taken.add(component.key);
  }
  for (const component of components) registering.pending.push(declare(registering, component));
  return {
    refer: (holder) => nameOf(registering, registering.references.resolve(holder, referenceText(holder) ?? '')),
    referTo: (holder, reference) => nameOf(registering, registering.references.resolve(holder, reference)),
    find: (name) => (declared.has(name) ? name : undefined),
    take: () => registering.pending.splice(0),
  };
}

/** A component that is exactly a reference to a schema elsewhere gives that schema its name. */
function declare(registering: Registering, component: Cursor): Component {
  const name = component.key;
  if (!isPureReference(component.value)) return { name, schema: component };
  const target = endOfChain(registering, component);
  if (target === undefined) return { name, schema: component, alias: undefined };
  const identity = identityOf(target);
  const known = registering.names.get(identity);
  if (known !== undefined) return { name, schema: component, alias: known };
  registering.names.set(identity, name);
  return { name, schema: target };
}

/** Follows pure references up to the first place that has a name or says something itself. */
function endOfChain(registering: Registering, start: Cursor): Cursor | undefined {
  const seen = new Set<string>();
  let at: Cursor | undefined = start;
  while (at !== undefined && isPureReference(at.value)) {
    seen.add(identityOf(at));
    const reference = referenceText(at) ?? '';
    const next: Cursor | undefined = registering.references.resolve(at, reference);
    if (next === undefined || registering.names.has(identityOf(next))) return next;
    if (seen.has(identityOf(next))) {
      registering.reporter.report('document/reference-loop', `'${reference}' leads back to itself.`, {
        at: child(at, '$ref') ?? at,
      });
      return undefined;
    }
    at = next;
  }
  return at;
}

function nameOf(registering: Registering, target: Cursor | undefined): string | undefined {
  if (target === undefined) return undefined;
  const known = registering.names.get(identityOf(target));
  if (known !== undefined) return known;
  const end = endOfChain(registering, target);
  if (end === undefined) return undefined;
  const identity = identityOf(end);
  const named = registering.names.get(identity);
  if (named !== undefined) return named;
  const name = uniqueName(schemaName(end), end, registering.taken);
  registering.names.set(identity, name);
  registering.taken.add(name);
  registering.pending.push({ name, schema: end });
  return name;
}
