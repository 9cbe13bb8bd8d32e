// Generated from document.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OperationDescription } from './support/operation-description.ts';

/** `GET /shelves/{shelf}/books/{book-id}` */
export const getBook: OperationDescription = {
  id: 'getBook',
  method: 'GET',
  path: '/shelves/{shelf}/books/{book-id}',
  resource: ['shelves', 'books'],
  tags: [],
  parameters: [
    { name: 'shelf', in: 'path', required: true, style: 'simple', explode: false },
    { name: 'page', in: 'query', required: true, style: 'form', explode: true },
    { name: 'book-id', in: 'path', required: true, style: 'label', explode: false },
    { name: 'filter', in: 'query', required: false, style: 'deepObject', explode: true },
    { name: 'tags', in: 'query', required: false, style: 'form', explode: false },
    { name: 'near', in: 'query', required: false, style: 'form', explode: true, mediaType: 'application/json' },
    { name: 'X-Trace', in: 'header', required: false, style: 'simple', explode: false },
    { name: 'session', in: 'cookie', required: false, style: 'form', explode: true },
  ],
  responses: { '200': { headers: [], content: {} } },
  security: [],
};
