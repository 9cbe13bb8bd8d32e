// What is printed, and what is refused.
import type { JsonSchema, Pointer } from '#document';
import { describe, expect, it } from 'vitest';
import { printAllSchemas, printSchemas, type WantedValidator } from './print-schemas.ts';
import { UnprintableSchema } from './unprintable-schema.ts';

describe('a printed module', () => {
  it('is short and plain for a short and plain schema', () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', minLength: 1 }, next: { $ref: '#/components/schemas/Page' } },
    };
    expect(printed({ Page: schema }, 'validators/page')).toBe(`import type { Page } from '../types/page.ts';
import { type Issue, type Issues, type Rule, accepts, judge, limitDepth, objectOf, ownProperties, rule, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Page';
const minLength1: Rule = rule(schema1 + '/properties/id', 'minLength', 1);
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Page; nothing when it is valid. */
export function validatePage(value: unknown): readonly Issue[] {
return judge(checkPage, value);
}

export function isPage(value: unknown): value is Page {
return accepts(checkPage, value);
}

export function checkPage(value: unknown, at?: Issues, depth: number = 0): boolean {
limitDepth(depth, at);
let object1 = objectOf(value);
if (object1 !== undefined) {
let property1 = object1['id'];
if (Object.getPrototypeOf(object1) !== Object.prototype) {
object1 = ownProperties(object1);
property1 = object1['id'];
}
if (property1 === undefined) {
if (stop(at, '', required1)) return false;
} else if (typeof property1 === 'string') {
if (property1.length < 1 && stop(at, '/id', minLength1)) return false;
} else if (stop(at, '/id', type1)) return false;
const property2 = object1['next'];
if (property2 !== undefined) {
if (!checkPage(property2, at && under(at, '/next'), depth + 1)) return false;
}
} else if (stop(at, '', type2)) return false;
return true;
}
`);
  });

  it('imports the checks of other schemas, and has nothing of its own twice', () => {
    const schemas = { A: { items: { $ref: '#/components/schemas/B' } }, B: { pattern: '^b$' } };
    expect(printed(schemas, 'validators/a')).toContain(`import { checkB } from './b.ts';`);
    expect(printed(schemas, 'validators/b')).toContain('export function checkB(');
  });

  it('gives way to names that are added to its file', () => {
    const declared = new Map([['validators/a', ['Issue', 'objectOf']]]);
    const schemas = components({ A: { type: 'object', required: ['a'] } });
    const text = printSchemas(schemas, { validators: [wanted('A')], declared })
      .modules.get('validators/a')
      ?.file.render();
    expect(text).toContain('readonly Issue2[]');
    expect(text).toContain('objectOf2(value)');
  });

  it('judges both directions by one check where they do not differ', () => {
    const schemas = new Map<Pointer, JsonSchema>([
      ['#/components/schemas/A', { required: ['a'], properties: { a: { enum: ['x'] } } }],
    ]);
    const validators = (['response', 'request'] as const).map((way): WantedValidator => ({
      ...wanted('A'),
      way,
      symbol: { ...wanted('A').symbol, identifier: way === 'response' ? 'validateA' : 'validateAInput' },
    }));
    const text = printSchemas(schemas, { validators }).modules.get('validators/a')?.file.render();
    expect(text?.match(/function check\w+/gu)).toEqual(['function checkA']);
    expect(text?.match(/judge\(\w+, value\)/gu)).toEqual(['judge(checkA, value)', 'judge(checkA, value)']);
  });
});

describe('a schema that cannot be judged in full', () => {
  it.each<[JsonSchema, string]>([
    [{ $dynamicRef: '#x' }, `'$dynamicRef' is not supported: what it refers to is only known at run time.`],
    [
      { $ref: 'https://example.org/x' },
      `'$ref' to 'https://example.org/x' leads out of this document; remote references are not followed.`,
    ],
    [
      { $ref: '#/components/schemas/Nobody' },
      `'$ref' to '#/components/schemas/Nobody' leads to no schema of this document.`,
    ],
    [
      { $schema: 'http://json-schema.org/draft-07/schema#' },
      `'$schema' names another dialect: 'http://json-schema.org/draft-07/schema#'.`,
    ],
    [{ pattern: '(' }, `'pattern' is no regular expression of ECMAScript: "(".`],
    [
      { allOf: [{ $ref: '#/components/schemas/A' }] },
      'The schema refers to itself without looking deeper into the value.',
    ],
    [{ type: 'file' }, `'type' must be one of the seven type names, or a list of them.`],
    [{ maxLength: '3' }, `'maxLength' must be a whole number, zero or more.`],
    [{ required: true }, `'required' must be a list of strings.`],
    [{ anyOf: [] }, `'anyOf' must be a list of schemas, at least one.`],
    [{ properties: { a: 1 } }, 'A schema must be an object or a boolean.'],
  ])('is refused with the reason: %j', (schema, reason) => {
    const { modules, refusals } = printSchemas(new Map([['#/components/schemas/A', schema]]), {
      validators: [wanted('A')],
    });
    expect(refusals.map((refusal) => refusal.reason)).toContain(reason);
    expect([...modules]).toEqual([]);
  });

  it('takes with it what refers to it, and nothing else', () => {
    const schemas = components({
      A: { items: { $ref: '#/components/schemas/B' } },
      B: { pattern: '(' },
      C: { type: 'string' },
    });
    const printing = printSchemas(schemas, { validators: ['A', 'B', 'C'].map(wanted) });
    expect([...printing.modules.keys()]).toEqual(['validators/c']);
    expect(printing.refusals.map(({ pointer }) => pointer)).toEqual(['#/components/schemas/B']);
  });

  it('stops the emitter, with all refusals at once', () => {
    const schemas = components({ A: { pattern: '(' }, B: { type: 'file' } });
    const printing = (): unknown => printAllSchemas(schemas, { validators: ['A', 'B'].map(wanted) });
    expect(printing).toThrow(UnprintableSchema);
    expect(printing).toThrow(/^#\/components\/schemas\/A: .*\n#\/components\/schemas\/B: /u);
  });
});

function printed(schemas: { readonly [name: string]: JsonSchema }, module: string): string | undefined {
  const printing = printAllSchemas(components(schemas), { validators: Object.keys(schemas).map(wanted) });
  return printing.modules.get(module)?.file.render();
}

function components(schemas: { readonly [name: string]: JsonSchema }): ReadonlyMap<Pointer, JsonSchema> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [`#/components/schemas/${name}`, schema]));
}

function wanted(name: string): WantedValidator {
  const file = name.toLowerCase();
  return {
    schema: `#/components/schemas/${name}`,
    way: 'both',
    symbol: { identifier: `validate${name}`, module: `validators/${file}`, kind: 'value' },
    type: { identifier: name, module: `types/${file}`, kind: 'type' },
  };
}
