/** The port for searching texts: passages of documents, in libraries that belong to a tenant. */

export interface Library {
  /** Empty for libraries that the operator configured for everyone. */
  readonly tenant: string;
  readonly library: string;
}

export interface IndexedDocument {
  readonly id: string;
  readonly text: string;
  /** Facts about the document, for filters. */
  readonly attributes?: { readonly [name: string]: string | number | boolean };
}

export interface FoundPassage {
  readonly document: string;
  readonly text: string;
  /** Above 0, below 1; more is better. */
  readonly score: number;
  readonly attributes: { readonly [name: string]: string | number | boolean };
}

export interface TextIndex {
  /** Cuts a document into passages and keeps them; a document of the same id is replaced. */
  add(library: Library, document: IndexedDocument): Promise<void>;
  has(library: Library): Promise<boolean>;
  /** The best passages of the libraries for some words, the best first. */
  search(libraries: readonly Library[], words: string, limit: number): Promise<readonly FoundPassage[]>;
  /** Forgets a whole library. */
  remove(library: Library): Promise<void>;
}
