/** A client: where an API is, who calls it, and how patiently. */
import type { SecuritySchemes } from './credentials.ts';
import type { ClientOptions, Fetch, RequestOptions, Timing } from './options.ts';
import { platformTiming } from './timing.ts';

/** What the document says about the whole API. */
export interface ApiDescription {
  /** The first server, its variables filled in; relative where the document says no more. */
  readonly baseURL: string;
  readonly securitySchemes: SecuritySchemes;
}

/** What generated functions need of a client; the class with the resource tree is one, too. */
export class ApiClient {
  readonly description: ApiDescription;
  readonly options: ClientOptions;

  constructor(description: ApiDescription, options: ClientOptions = {}) {
    this.description = description;
    this.options = options;
  }

  get baseURL(): string {
    return this.options.baseURL ?? this.description.baseURL;
  }

  /** The fetch of the options, or the platform's at the time of the call. */
  get fetch(): Fetch {
    return this.options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  }

  get timing(): Timing {
    return this.options.timing ?? platformTiming;
  }
}

const tenMinutes = 600_000;

/** How often and how long, for one request. */
export function patience(
  client: ApiClient,
  options: RequestOptions,
): { readonly maxRetries: number; readonly timeout: number } {
  return {
    maxRetries: options.maxRetries ?? client.options.maxRetries ?? 2,
    timeout: options.timeout ?? client.options.timeout ?? tenMinutes,
  };
}
