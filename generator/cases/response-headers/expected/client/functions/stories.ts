// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type Page,
  type PagePromise,
  type RequestOptions,
  request,
  requestPage,
} from '../support/index.ts';
import type { ListStoriesResponses, MakeStoryResponses } from '../../types/operations/stories.ts';
import type { Story } from '../../types/story.ts';

/** Parameters of `listStories`. */
export interface ListStoriesParams {
  after?: string | undefined;
}

/** A page of what `listStories` lists, with the way to the next. */
export type StoriesPage = Page<ListStoriesResponses[200]['content']['application/json'], Story>;

export const listStoriesOperation: ClientOperation<ListStoriesResponses> = {
  id: 'listStories',
  method: 'GET',
  path: '/stories',
  parameters: ['after'],
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-count': { kind: 'number' },
      'x-tags': { kind: 'list', items: 'string' },
      'x-where': { kind: 'object', explode: true, properties: { x: 'number', y: 'boolean' } },
      'x-json': { kind: 'json' },
    },
  },
  pagination: { kind: 'cursor', items: 'data', cursor: 'after', from: 'last' },
  validators: async () => (await import('../../validators/operations/stories.ts')).listStoriesValidators,
  statuses: ['200'],
};

/** `GET /stories` */
export function listStories(
  client: ApiClient,
  params?: ListStoriesParams | null,
  options?: RequestOptions,
): PagePromise<ListStoriesResponses[200]['content']['application/json'], Story, ListStoriesResponses[200]['headers']> {
  return requestPage(client, { operation: listStoriesOperation, params, options });
}

export const makeStoryOperation: ClientOperation<MakeStoryResponses> = {
  id: 'makeStory',
  method: 'POST',
  path: '/stories',
  responses: { '201': {}, '202': {} },
  responseHeaders: { '201': { location: { kind: 'string' } } },
  statuses: ['201', '202'],
};

/** `POST /stories` */
export function makeStory(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<void, Partial<MakeStoryResponses[201]['headers']>> {
  return request(client, { operation: makeStoryOperation, options });
}
