/** Edits of schemas that operations do not name: heirs of what they name, and those that nothing uses. */
import { remove, set } from './at.ts';
import type { Edit } from './edits.ts';

const schemas = 'components schemas';
const place = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Person is a base, which operations use by way of Pet; Keeper extends it. */
function withHeir(one: object): void {
  set(one, `${schemas} Person discriminator`, { propertyName: 'type' });
  set(one, `${schemas} Keeper`, { allOf: [place('Person'), { properties: { zoo: { type: 'string' } } }] });
}

function withUnused(one: object): void {
  set(one, `${schemas} Unused`, { type: 'object', properties: { a: { type: 'string' } } });
}

export const heirEdits: readonly Edit[] = [
  {
    title: 'a property of an heir is gone',
    from: withHeir,
    edit: (one) => remove(one, `${schemas} Keeper allOf 1 properties zoo`),
    expected: ['source-breaking request property-removed', 'source-breaking response property-removed'],
  },
  {
    title: 'a schema that nothing uses changes',
    from: withUnused,
    edit: (one) => set(one, `${schemas} Unused properties a type`, 'integer'),
    expected: ['source-breaking interface unused-schema-changed'],
  },
  {
    title: 'a schema that nothing uses has more',
    from: withUnused,
    edit: (one) => set(one, `${schemas} Unused properties b`, { type: 'integer' }),
    expected: ['compatible interface text-changed'],
  },
];
