// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A client: where an API is, who calls it, and how patiently. */
import type { SecuritySchemes } from './credentials.ts';
import type { ClientOptions, RequestOptions } from './options.ts';

/** What the document says about the whole API. */
export interface ApiDescription {
  /** The first server of the document. */
  readonly server: ServerDescription;
  readonly securitySchemes: SecuritySchemes;
}

export interface ServerDescription {
  /** May have variables in braces; relative where the document says no more. */
  readonly url: string;
  /** Variables and their defaults. */
  readonly variables: { readonly [name: string]: string };
}

/** What functions need of a client. The class with the resource tree is one, too. */
export class ApiClient {
  readonly settings: ClientSettings;

  constructor(description: ApiDescription, options: ClientOptions = {}) {
    this.settings = { description, options };
  }
}

export interface ClientSettings {
  readonly description: ApiDescription;
  readonly options: ClientOptions;
}

/** Where requests go: as the options say, else to the operation's own server, else to the first of the document. */
export function baseURLOf({ description, options }: ClientSettings, own?: ServerDescription): string {
  if (options.baseURL !== undefined) return options.baseURL;
  const { url, variables } = own ?? description.server;
  const chosen = options.serverVariables ?? {};
  return url.replaceAll(
    /\{([^{}]*)\}/g,
    (whole, name: string) => member(chosen, name) ?? member(variables, name) ?? whole,
  );
}

function member(values: { readonly [name: string]: string | undefined }, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** How often and how long, for one request; how long only where somebody has said it. */
export function patience(
  { options }: ClientSettings,
  own: RequestOptions,
): { readonly maxRetries: number; readonly timeout: number | undefined } {
  return { maxRetries: own.maxRetries ?? options.maxRetries ?? 2, timeout: own.timeout ?? options.timeout };
}
