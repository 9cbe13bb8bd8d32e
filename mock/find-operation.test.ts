/** A request is matched with the operation that it is for. */
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument, OperationObject } from '#document';
import { findOperation } from './find-operation.ts';

const operation = (operationId: string): OperationObject => ({
  origin: '#',
  operationId,
  tags: [],
  parameters: [],
  responses: {},
  security: [],
  servers: [],
});
const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  servers: [{ url: 'https://example.org/v1/' }, { url: '/' }],
  tags: [],
  security: [],
  webhooks: {},
  components: { schemas: {}, securitySchemes: {} },
  paths: {
    '/agents': { operations: { get: operation('list') } },
    '/agents/{id}': { operations: { get: operation('one'), constructor: operation('odd') } },
    '/agents/mine': { operations: { get: operation('mine') } },
  },
};

describe('findOperation', () => {
  it.each([
    ['get', '/agents', 'list', '/agents'],
    ['get', '/v1/agents', 'list', '/agents'],
    ['get', '/agents/5', 'one', '/agents/5'],
    ['get', '/agents/mine', 'mine', '/agents/mine'],
    ['post', '/v1/agents', undefined, '/agents'],
    ['get', '/agents/', undefined, '/agents/'],
    ['get', '/other', undefined, '/other'],
    ['toString', '/agents', undefined, '/agents'],
  ])('%s %s is %s', (method, path, operationId, rest) => {
    const found = findOperation(document, method, path);
    expect([found.operation?.operationId, found.path]).toEqual([operationId, rest]);
  });
});
