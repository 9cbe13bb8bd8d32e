/** What `etalon.config.ts` says. */
import type { ImportExtension } from '../output/index.ts';

export interface EtalonConfig {
  readonly documents: readonly DocumentConfig[];
}

export interface DocumentConfig {
  /** The root document, or a pattern for several, like `spec/*\/*.yaml`; relative to the config. */
  readonly document: string;
  /** Output folder, relative to the config; `{api}` in it stands for the name of the API. */
  readonly out: string;
  /** Where `etalon init` keeps handlers of it, relative to the config; the generator leaves them alone. */
  readonly handlers?: string;
  /** Emitters; those that they need are added. All of them where absent. */
  readonly emit?: readonly string[];
  /** The name of the API; else made of folder and file name: `spec/llama-stack/openapi.yaml` is `llama-stack`. */
  readonly name?: string;
  /** What relative imports end with. Where absent: `.js` in a project with a `tsconfig.json` that does not allow `.ts`, else `.ts`. */
  readonly importExtension?: ImportExtension;
  /** Makes every warning about the document an error. */
  readonly strict?: boolean;
  /** What whole numbers of format `int64` are: doubles, which are exact up to 2^53, or, beyond that, of type bigint. */
  readonly int64?: 'number' | 'bigint';
  /** Losses that are errors: of what is ignored, or of what is ignored or widened, too. */
  readonly failOn?: 'ignored' | 'widened';
  /** OpenAPI Overlay documents, applied in order before anything is read from the document; relative to the config. */
  readonly overlays?: readonly string[];
  /** A config in the format of Stainless (`stainless.yml`) that shapes the client; relative to the config. */
  readonly stainless?: string;
  /** Folders outside the document's own that its references may lead into, relative to the config. */
  readonly allowFolders?: readonly string[];
  /** Whether references to http and https URLs are fetched. */
  readonly allowUrls?: boolean;
  /** Identifiers of your own choice, by the name of a schema or by the place of anything: `#/components/schemas/Foo.Bar` → `FooBar`. */
  readonly names?: { readonly [schemaOrPointer: string]: string };
  /** Operations that are to be called otherwise, or to sit elsewhere in the client; by operationId, or by `GET /pets/{id}`. */
  readonly operations?: { readonly [operation: string]: OperationChoice };
  /** A folder of templates and support files that take the place of those of the same name; relative to the config. */
  readonly templates?: string;
}

export interface OperationChoice {
  /** Its function: `listPets`. */
  readonly name?: string;
  /** Where it sits in the client, with dots: `zoo.pets`; empty for the client itself. */
  readonly resource?: string;
  /** What it is called there: `list`. */
  readonly method?: string;
}

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: EtalonConfig): EtalonConfig {
  return config;
}
