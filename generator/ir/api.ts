/** One document as the emitters see it: operations, schemas, security, servers. Readonly, target-neutral, JSON. */
import type { ExternalDocumentation, Info } from '#document';
import type { NamedSchema } from './schema.ts';
import type { Operation } from './operation.ts';
import type { SecurityScheme } from './security.ts';

export interface Api {
  /** Family + file name for documents in `spec/`, else what the config says: `llama-stack`. Kebab case. */
  readonly name: string;
  /** The root document as shown in headers, relative to the config: `spec/llama-stack/openapi.yaml`. */
  readonly document: string;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  /** Who stands behind it, and on which terms. */
  readonly about?: Pick<Info, 'contact' | 'license' | 'termsOfService'>;
  readonly externalDocs?: ExternalDocumentation;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  /** In document order. Every reference in the API points to one of them. */
  readonly schemas: readonly NamedSchema[];
  /** In document order. */
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** Whole numbers of 64 bits that no double has are of type bigint. */
  readonly exactIntegers?: true;
}

export interface Server {
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  readonly variables: { readonly [name: string]: ServerVariable };
}

export interface ServerVariable {
  readonly default: string;
  readonly values?: readonly string[];
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentation;
  /** The tag that it belongs to, and what sort of tag it is: `nav`, `badge`. */
  readonly parent?: string;
  readonly kind?: string;
}
