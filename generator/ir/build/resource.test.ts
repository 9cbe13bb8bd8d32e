// What a client calls an operation that does not say so itself: as a person would, whatever made the document.
import { describe, expect, it } from 'vitest';
import type { Json, OpenApiDocument, OperationObject } from '#document';
import { createSeating } from './resource.ts';

interface Described {
  readonly id?: string;
  readonly tags?: readonly string[];
  readonly answer?: Json;
}

/** Requests like `GET /users` → what is called, with dots. */
function seats(requests: Readonly<Record<string, Described>>): readonly string[] {
  const paths: Record<string, { operations: Record<string, OperationObject> }> = {};
  for (const [request, { id = 'theId', tags = [], answer = {} }] of Object.entries(requests)) {
    const [method = '', path = ''] = request.split(' ');
    const responses = { 200: { content: { 'application/json': { schema: answer } } } };
    const operation = { operationId: id, tags, origin: `#/${request}`, responses } as unknown as OperationObject;
    paths[path] = { operations: { ...paths[path]?.operations, [method.toLowerCase()]: operation } };
  }
  const document = { paths, components: { schemas } } as unknown as OpenApiDocument;
  const seating = createSeating(document, new Map());
  return Object.keys(requests).map((request) => {
    const [method = '', path = ''] = request.split(' ');
    const operation = paths[path]?.operations[method.toLowerCase()] as OperationObject;
    const { resource, methodName } = seating({ operation, path, method });
    return [...resource, methodName].join('.');
  });
}

const page = { type: 'object', properties: { total: {}, users: { type: 'array' } } };
const schemas = {
  Page: { allOf: [{ $ref: '#/components/schemas/Counted' }, page] },
  Counted: { properties: { n: {} } },
};

describe('an operation', () => {
  it.each([
    ['GET /users/{id}', 'users.retrieve'],
    ['GET /api/v{version}/Users/{id}', 'Users.retrieve'],
    ['GET /2024-05-01/Teas/{id}.json', 'Teas.retrieve'],
    ['GET /odata/Products({key})', 'odata.Products.retrieve'],
    ["GET /users/{id}/microsoft.graph.delta(token='{token}')", 'users.delta.retrieve'],
    ['POST /v1/files/{id}:copy', 'files.copy'],
    ['POST /v1/files:batchGet', 'files.batchGet'],
    ['POST /api/chat.postMessage', 'chat.postMessage'],
    ['GET /admin.teams.list', 'admin.teams.list'],
    ['GET /report.{format}', 'report.retrieve'],
    ['GET /feed.xml', 'feed.retrieve'],
    ['POST /runs/{id}/cancel', 'runs.cancel'],
    ['GET /teas/getLatest', 'teas.getLatest'],
    ['GET /apis/batch/v1/jobs', 'apis.batch.v1.jobs.retrieve'],
    ['GET /settings/v2', 'settings.retrieve'],
    ['GET /addresses', 'addresses.retrieve'],
    ['GET /health/**', 'health.retrieve'],
  ])('%s is called client.%s', (request, call) => {
    expect(seats({ [request]: {} })).toEqual([call]);
  });

  it('whose path names nothing is called by its id', () => {
    const requests = {
      'GET /{name}': { id: 'projects.files.get' },
      'POST /#Action=Put': { id: 'Put' },
      'GET /': { id: 'hello' },
    };
    expect(seats(requests)).toEqual(['projects.files.get', 'Put', 'hello']);
  });

  it.each<[string, Json]>([
    ['an array', { type: 'array' }],
    ['an array or null', { type: ['array', 'null'] }],
    ['a list under a usual name', { type: 'object', properties: { value: { type: 'array' } } }],
    ['one list and what a page has', { $ref: '#/components/schemas/Page' }],
  ])('that answers with %s lists', (_what, answer) => {
    expect(seats({ 'GET /users': { answer } })).toEqual(['users.list']);
  });

  it('that answers with one thing, or is asked for one, retrieves', () => {
    const answer = { type: 'object', properties: { tags: { type: 'array' }, name: {} } };
    expect(seats({ 'GET /profile': { answer } })).toEqual(['profile.retrieve']);
    expect(seats({ 'GET /users/{id}': { answer: { type: 'array' } } })).toEqual(['users.retrieve']);
  });

  it('that is all that a path beside ids knows is an action, where it is no plural', () => {
    const requests = { 'GET /users/{id}': {}, 'POST /users/invite': {}, 'POST /users/groups': {} };
    expect(seats(requests)).toEqual(['users.retrieve', 'users.invite', 'users.groups.create']);
    const messages = { 'GET /users/{id}/inbox': {}, 'POST /users/{id}/inbox': {} };
    expect(seats(messages)).toEqual(['users.inbox.retrieve', 'users.inbox.create']);
  });

  it('that has nothing but variables in its path goes by its name, and by its tag', () => {
    const id = (name: string, tags: readonly string[]) => ({ id: name, tags });
    expect(seats({ 'GET /{a}': id('Things_get', ['Things']), 'GET /{a}/{b}': id('Thing_Get', ['my-thing']) })).toEqual([
      'Things.get',
      'Thing_Get',
    ]);
    expect(seats({ 'GET /{a}': id('SvcService_GetThing', ['Svc Service']) })).toEqual(['SvcService.GetThing']);
  });

  it('that posts to one of many updates it, where nothing is patched', () => {
    expect(seats({ 'POST /charges/{id}': {} })).toEqual(['charges.update']);
    expect(seats({ 'POST /charges/{id}': {}, 'PATCH /charges/{id}': {} })).toEqual([
      'charges.create',
      'charges.update',
    ]);
  });
});
