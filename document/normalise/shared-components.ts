/** Parameters and headers that are referred to, wherever they stand: each is one component of the normalised document. */
import type { Pointer } from '../json.ts';
import type { Cursor } from '../source/cursor.ts';
import type { References } from '../source/references.ts';
import { appendPointer } from '../pointer.ts';
import { child, children, identityOf } from '../source/cursor.ts';
import { referenceText } from '../source/references.ts';
import { schemaName, uniqueName } from './schemas/schema-names.ts';

type Section = 'parameters' | 'headers';

export interface SharedComponents {
  /** The pointer of what was referred to; none for what is described in place. */
  pointer(section: Section, reference: Cursor, target: Cursor): Pointer | undefined;
}

interface Named {
  /** Identity of a place → name. */
  readonly names: Map<string, string>;
  readonly taken: Set<string>;
}

export function createSharedComponents(root: Cursor, references: References): SharedComponents {
  const sections = new Map<Section, Named>();
  return {
    pointer(section, reference, target) {
      if (referenceText(reference) === undefined) return undefined;
      const named = sections.get(section) ?? declaredNames(root, section, references);
      sections.set(section, named);
      return appendPointer(`#/components/${section}`, nameOf(named, target));
    },
  };
}

/** The names of the root document, also where they stand for what is written in a file of its own. */
function declaredNames(root: Cursor, section: Section, references: References): Named {
  const holder = child(child(root, 'components') ?? root, section);
  const declared = holder === undefined ? [] : children(holder);
  const names = new Map<string, string>();
  for (const component of declared) {
    const target = references.follow(component);
    if (target !== undefined && !names.has(identityOf(target))) names.set(identityOf(target), component.key);
  }
  return { names, taken: new Set(declared.map(({ key }) => key)) };
}

function nameOf({ names, taken }: Named, target: Cursor): string {
  const identity = identityOf(target);
  const known = names.get(identity);
  if (known !== undefined) return known;
  const name = uniqueName(schemaName(target), target, taken);
  names.set(identity, name);
  taken.add(name);
  return name;
}
