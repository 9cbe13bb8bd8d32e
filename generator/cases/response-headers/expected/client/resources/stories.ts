// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type ListStoriesParams, listStories, makeStory } from '../functions/stories.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { ListStoriesResponses, MakeStoryResponses } from '../../types/operations/stories.ts';
import type { Story } from '../../types/story.ts';

/** The operations of `stories`. */
export class Stories {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /stories` */
  list(
    params?: ListStoriesParams | null,
    options?: RequestOptions,
  ): PagePromise<
    ListStoriesResponses[200]['content']['application/json'],
    Story,
    ListStoriesResponses[200]['headers']
  > {
    return listStories(this.#client, params, options);
  }

  /** `POST /stories` */
  create(options?: RequestOptions): APIPromise<void, Partial<MakeStoryResponses[201]['headers']>> {
    return makeStory(this.#client, options);
  }
}
