/** Edits of a schema that is sent in both directions: every change shows on both sides, with what it means there. */
import { push, remove, set } from './at.ts';
import type { Edit } from './edits.ts';

const pet = 'components schemas Pet';

const classes: { readonly [short: string]: string } = {
  wire: 'wire-breaking',
  source: 'source-breaking',
  fine: 'compatible',
};

interface SchemaEdit extends Omit<Edit, 'expected'> {
  readonly code: string | { readonly request: string; readonly response: string };
  readonly request: string;
  readonly response: string;
}

const narrowing: readonly Omit<SchemaEdit, 'request' | 'response'>[] = [
  {
    title: 'null is not allowed any more',
    code: 'type-narrowed',
    edit: (one) => set(one, `${pet} properties colour type`, 'string'),
  },
  { title: 'a value goes', code: 'value-removed', edit: (one) => remove(one, `${pet} properties kind enum 1`) },
  {
    title: 'values are limited',
    code: 'values-limited',
    edit: (one) => set(one, `${pet} properties name enum`, ['rex']),
  },
  {
    title: 'a property becomes required',
    code: 'property-became-required',
    edit: (one) => push(one, `${pet} required`, 'name'),
  },
  {
    title: 'an object is closed',
    code: 'object-closed',
    edit: (one) => set(one, `${pet} additionalProperties`, false),
  },
  {
    title: 'an alternative goes',
    code: 'alternative-removed',
    edit: (one) => remove(one, `${pet} properties owner oneOf 1`),
  },
];

const widening: readonly Omit<SchemaEdit, 'request' | 'response'>[] = [
  {
    title: 'null is allowed',
    code: 'type-widened',
    edit: (one) => set(one, `${pet} properties name type`, ['string', 'null']),
  },
  { title: 'values are free', code: 'values-freed', edit: (one) => remove(one, `${pet} properties kind enum`) },
  {
    title: 'a property becomes optional',
    code: 'property-became-optional',
    edit: (one) => set(one, `${pet} required`, ['id']),
  },
  {
    title: 'an alternative comes',
    code: 'alternative-added',
    edit: (one) => push(one, `${pet} properties owner oneOf`, { type: 'object', title: 'Zoo' }),
  },
];

const others: readonly SchemaEdit[] = [
  {
    title: 'a type becomes another',
    code: 'type-changed',
    request: 'wire',
    response: 'wire',
    edit: (one) => set(one, `${pet} properties colour type`, ['integer', 'null']),
  },
  {
    title: 'a value comes',
    code: 'value-added',
    request: 'source',
    response: 'source',
    edit: (one) => push(one, `${pet} properties kind enum`, 'cow'),
  },
  {
    title: 'an optional property comes',
    code: 'property-added',
    request: 'fine',
    response: 'fine',
    edit: (one) => set(one, `${pet} properties size`, { type: 'integer' }),
  },
  {
    title: 'a required property comes',
    code: 'required-property-added',
    request: 'wire',
    response: 'source',
    edit: (one) => {
      set(one, `${pet} properties size`, { type: 'integer' });
      push(one, `${pet} required`, 'size');
    },
  },
  {
    title: 'an optional property goes',
    code: 'property-removed',
    request: 'source',
    response: 'source',
    edit: (one) => remove(one, `${pet} properties born`),
  },
  {
    title: 'a property that a closed object took goes',
    from: (one) => set(one, `${pet} additionalProperties`, false),
    edit: (one) => remove(one, `${pet} properties born`),
    code: { request: 'accepted-property-removed', response: 'property-removed' },
    request: 'wire',
    response: 'source',
  },
  {
    title: 'a property that was always there goes',
    edit: (one) => {
      remove(one, `${pet} properties kind`);
      set(one, `${pet} required`, ['id']);
    },
    code: { request: 'property-removed', response: 'required-property-removed' },
    request: 'source',
    response: 'wire',
  },
  {
    title: 'a closed object is opened',
    from: (one) => set(one, `${pet} additionalProperties`, false),
    edit: (one) => set(one, `${pet} additionalProperties`, true),
    code: 'object-opened',
    request: 'fine',
    response: 'fine',
  },
  {
    title: 'a discriminator comes',
    code: 'discriminator-changed',
    request: 'wire',
    response: 'wire',
    edit: (one) => set(one, `${pet} properties owner discriminator`, { propertyName: 'type' }),
  },
  {
    title: 'a limit is tightened',
    code: 'limit-tightened',
    request: 'wire',
    response: 'fine',
    edit: (one) => set(one, `${pet} properties name maxLength`, 20),
  },
  {
    title: 'a limit is loosened',
    code: 'limit-loosened',
    request: 'fine',
    response: 'fine',
    edit: (one) => remove(one, `${pet} properties age minimum`),
  },
  {
    title: 'a pattern is another',
    code: 'pattern-changed',
    request: 'wire',
    response: 'fine',
    edit: (one) => set(one, `${pet} properties name pattern`, '^[A-Z]+$'),
  },
  {
    title: 'a format is another',
    code: 'format-changed',
    request: 'wire',
    response: 'wire',
    edit: (one) => set(one, `${pet} properties born format`, 'date-time'),
  },
  {
    title: 'a default is another',
    code: 'default-changed',
    request: 'fine',
    response: 'fine',
    edit: (one) => set(one, `${pet} properties age default`, 2),
  },
  {
    title: 'something else is said',
    code: 'keyword-changed',
    request: 'wire',
    response: 'wire',
    from: (one) => set(one, `${pet} not`, { required: ['password'] }),
    edit: (one) => set(one, `${pet} not`, { required: ['secret'] }),
  },
  {
    title: 'it is described otherwise',
    code: 'text-changed',
    request: 'fine',
    response: 'fine',
    edit: (one) => set(one, `${pet} description`, 'An animal.'),
  },
];

export const schemaEdits: readonly Edit[] = [
  ...narrowing.map((each) => ({ ...each, request: 'wire', response: 'source' })),
  ...widening.map((each) => ({ ...each, request: 'source', response: 'wire' })),
  ...others,
].map(({ code, request, response, ...edit }) => ({
  ...edit,
  expected: [
    `${classes[request]} request ${typeof code === 'string' ? code : code.request}`,
    `${classes[response]} response ${typeof code === 'string' ? code : code.response}`,
  ],
}));
