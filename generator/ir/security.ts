/** Who may call: security schemes and requirements. */
import type { Pointer } from '#document';

export interface SecurityScheme {
  readonly origin: Pointer;
  readonly name: string;
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  readonly description?: string;
  /** For `apiKey`. */
  readonly parameter?: { readonly in: 'query' | 'header' | 'cookie'; readonly name: string };
  /** For `http`: `bearer`, `basic`, … in lower case. */
  readonly scheme?: string;
  readonly scopes: readonly string[];
}

/** All of these together satisfy one alternative. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly name: string; readonly scopes: readonly string[] }[];
}
