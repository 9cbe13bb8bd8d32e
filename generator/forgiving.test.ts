// What is wrong outside the document takes nothing from it: the rest is generated, and what is missing is told.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from './index.ts';
import { scratchHouse } from './testing/scratch-house.ts';

function documentWith(reference: string, version = 'openapi: 3.1.0'): string {
  return `${version}
info: { title: Shop, version: '1' }
paths: {}
components:
  schemas:
    Order: { type: object, required: [customer, total], properties: { customer: { $ref: '${reference}' }, total: { type: number } } }
`;
}

async function generateFrom(files: Readonly<Record<string, string>>, options: object = {}) {
  const house = scratchHouse(files);
  const chosen = { workingFolder: join(house.folder, 'shop'), documents: ['api.yaml'], out: 'made', ...options };
  const { ok, diagnostics } = await generate({ ...chosen, emit: ['types'] });
  const told = diagnostics.map(
    ({ code, severity, place }) => `${place?.file}:${place?.line}:${place?.column} ${severity} ${code}`,
  );
  return { ok, told, house, diagnostics };
}

const outside = {
  'shop/api.yaml': documentWith('../people.yaml#/Customer'),
  'people.yaml': 'Customer: { type: string }\n',
};

describe('a reference that cannot be followed', () => {
  it('out of the folder accepts everything, and names the option that allows it', async () => {
    const { ok, told, house, diagnostics } = await generateFrom(outside);
    expect({ ok, told }).toEqual({ ok: true, told: ['api.yaml:6:89 warning document/outside-folder'] });
    expect(diagnostics[0]?.help).toContain(`--allow-folder ${house.folder}`);
    expect(house.read('shop/made/types/order.ts')).toContain('customer: unknown;\n  total: number;');
  });

  it('is followed where its folder is allowed, and is an error where all must be strict', async () => {
    const allowed = await generateFrom(outside, { allowFolders: ['..'] });
    expect({ ok: allowed.ok, told: allowed.told }).toEqual({ ok: true, told: [] });
    expect(allowed.house.read('shop/made/types/customer.ts')).toContain('type Customer = string;');
    const strict = await generateFrom(outside, { strict: true });
    expect({ ok: strict.ok, told: strict.told }).toEqual({
      ok: false,
      told: ['api.yaml:6:89 error document/outside-folder'],
    });
  });

  it('to the network, or into a file that is torn, leaves the rest as it is', async () => {
    const network = await generateFrom({ 'shop/api.yaml': documentWith('https://example.com/a.yaml#/Customer') });
    expect(network).toMatchObject({ ok: true, told: ['api.yaml:6:89 warning document/url-refused'] });
    const torn = await generateFrom({
      'shop/api.yaml': documentWith('people.yaml#/Customer'),
      'shop/people.yaml': 'Customer: { type: [string }\n',
    });
    expect(torn).toMatchObject({ ok: true });
    expect(torn.told[0]).toBe('api.yaml:6:89 warning document/unresolved-reference');
    expect(torn.told[1]).toBe('people.yaml:1:27 warning document/syntax');
    expect(torn.house.read('shop/made/types/order.ts')).toContain('customer: unknown;\n  total: number;');
  });
});

describe('a version that is not known', () => {
  it.each([
    ['openapi: 3.7.0', 'api.yaml:1:10', 'read as 3.2'],
    ['openapi: latest', 'api.yaml:1:10', 'read as 3.1'],
    ['x-nothing: 1', 'api.yaml:1:1', 'read as 3.1'],
  ])('%s is read as the document suggests', async (version, place, reading) => {
    const { ok, told, diagnostics } = await generateFrom({ 'shop/api.yaml': documentWith('#/x-customer', version) });
    expect(ok).toBe(true);
    expect(told).toContain(`${place} warning document/unknown-version`);
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain(reading);
  });

  it('is an error where nothing could be generated', async () => {
    const { ok, told } = await generateFrom({ 'shop/api.yaml': 'name: a package\nversion: 1.0.0\n' });
    expect(ok).toBe(false);
    expect(told).toContain('api.yaml:1:1 error document/unknown-version');
  });
});
