// The docs emitter on a small API: everything is said, every link leads somewhere.
import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '#document';
import { buildApi } from '../../ir/index.ts';
import { assignNames } from '../../naming/index.ts';
import { loadTemplates } from '../../render/index.ts';
import { docsEmitter } from './index.ts';

const animal = {
  type: 'object',
  description: 'An animal. With more to say.',
  required: ['name'],
  properties: {
    name: { type: 'string', default: 'Tom' },
    kind: { enum: ['cat', 'dog'] },
    owners: { type: 'array', items: { type: 'object', properties: { since: { type: 'string', format: 'date' } } } },
    friend: { $ref: '#/components/schemas/Animal' },
  },
};

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Zoo', version: '1.0', description: 'All *animals*.' },
  servers: [{ url: 'https://zoo.example/v1' }],
  tags: [],
  security: [],
  paths: {
    '/animals/{animal_id}': {
      operations: {
        get: {
          origin: '#/paths/~1animals~1{animal_id}/get',
          operationId: 'getAnimal',
          summary: 'Read an animal',
          tags: [],
          deprecated: true,
          parameters: [
            {
              origin: '#/paths/~1animals~1{animal_id}/get/parameters/0',
              name: 'animal_id',
              in: 'path',
              required: true,
              style: 'simple',
              explode: false,
              allowReserved: false,
              allowEmptyValue: false,
              schema: { type: 'string' },
            },
          ],
          responses: {
            '200': {
              origin: '#/paths/~1animals~1{animal_id}/get/responses/200',
              description: 'It.',
              headers: {},
              links: {},
              content: {
                'application/json': {
                  origin: '#/paths/~1animals~1{animal_id}/get/responses/200/content/application~1json',
                  schema: { $ref: '#/components/schemas/Animal' },
                  examples: { tom: { summary: 'Tom <the> cat', value: { name: '</script>' } } },
                },
              },
            },
          },
          security: [{ key: [] }],
          servers: [],
        },
      },
    },
  },
  webhooks: {},
  components: { schemas: { Animal: animal }, securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
};

function emit(): { readonly markdown: string; readonly page: string } {
  const api = buildApi(document, { name: 'zoo', documentPath: 'zoo.yaml' });
  const { names } = assignNames(api);
  const files = docsEmitter.emit({ api, names, templates: loadTemplates() });
  const body = (path: string): string => files.find((file) => file.path === path)?.body ?? '';
  return { markdown: body('docs/api.md'), page: body('docs/index.html') };
}

describe('api.md', () => {
  it('has a row for each operation, with the call, the request and the answer', () => {
    expect(emit().markdown).toContain(
      '| [`client.animals.retrieve(animalId)`](../types/operations/animals.ts) | `GET /animals/{animal_id}` | `Animal` | **Deprecated.** Read an animal |',
    );
  });

  it('links each type to its file, both where it has two', () => {
    expect(emit().markdown).toMatch(/- \[`Animal`\]\(\.\.\/types\/animal\.ts\).* An animal\./);
  });
});

describe('index.html', () => {
  it('opens inline objects, and links named ones', () => {
    const { page } = emit();
    expect(page).toContain('<code>owners[].since</code>');
    expect(page).toContain('<a href="#type-Animal">Animal</a>');
    expect(page).toContain('Default: <code>&#34;Tom&#34;</code>');
    expect(page).toContain('&#34;cat&#34; | &#34;dog&#34;');
  });

  it('has no link within the page that leads nowhere, and no id twice', () => {
    const { page } = emit();
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toContain('operation-get-animal');
  });

  it('allows its own script and style and nothing else', () => {
    const { page } = emit();
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
      expect(page).toContain(`${tag}-src 'sha256-${hash('sha256', text, 'base64')}'`);
    }
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/ (src|onload|onclick)=/);
  });
});
