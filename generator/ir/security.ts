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
  readonly deprecated: boolean;
  /** How tokens are obtained. */
  readonly flows: readonly OAuthFlow[];
  /** What a bearer token looks like, as in `JWT`. */
  readonly bearerFormat?: string;
  /** Where a program finds out how tokens are obtained. */
  readonly discoveryUrl?: string;
}

export interface OAuthFlow {
  readonly kind: string;
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  /** Scope → what it permits. */
  readonly scopes: { readonly [scope: string]: string };
}

/** All of these together satisfy one alternative. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly name: string; readonly scopes: readonly string[] }[];
}
