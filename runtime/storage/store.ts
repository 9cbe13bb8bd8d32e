/**
 * The storage port: JSON documents in collections. A collection belongs to one tenant and may hang under a parent
 * document, so that neither a tenant nor a parent can be forgotten in a query.
 */

export interface Collection<Document> {
  readonly tenant: string;
  readonly collection: string;
  /** What the documents belong to, like the agent of a session; empty for none. */
  readonly parent: string;
  /** Never set: it only carries the type of the documents to where they are read. */
  readonly holds?: Document;
}

export interface Place<Document> extends Collection<Document> {
  readonly key: string;
}

export interface Entry<Document> {
  readonly key: string;
  readonly document: Document;
}

export interface ListOptions {
  /** In the order in which the documents were inserted, or its reverse. Default: oldest first. */
  readonly order?: 'oldest-first' | 'newest-first';
  /** Only documents beyond this one or beyond the mark that it left, in the order asked for; nothing if there is neither. */
  readonly after?: string;
  /** Only documents that were inserted under this label. */
  readonly label?: string;
  readonly limit?: number;
}

export interface Reading {
  get<Document>(place: Place<Document>): Promise<Document | undefined>;
  list<Document>(collection: Collection<Document>, options?: ListOptions): Promise<readonly Entry<Document>[]>;
}

export interface Transaction extends Reading {
  /** Adds a document at the end of its collection. Throws a `StorageError` of kind `taken` if the key is in use. */
  insert<Document>(place: Place<Document>, document: Document, label?: string): Promise<void>;
  /** Replaces a document where it stands; false if there is none. */
  replace<Document>(place: Place<Document>, document: Document): Promise<boolean>;
  /** False if there was nothing to delete. */
  delete(place: Place<unknown>, options?: DeleteOptions): Promise<boolean>;
  /** Deletes the whole collection, and the marks in it. */
  clear(collection: Collection<unknown>): Promise<void>;
  /** Runs once the transaction is durable, and never if it is undone. */
  afterCommit(action: () => void): void;
}

export interface DeleteOptions {
  /** A mark is left where the document stood, its key and nothing else: who walks the list goes on from there. */
  readonly leaveMark?: boolean;
}

/** Where the mark of a document stands: a document without members, as long as the collection is not cleared. */
export function markOf({ tenant, collection, parent, key }: Place<unknown>): Place<object> {
  return { tenant, collection: markedCollection(collection), parent, key };
}

export function markedCollection(collection: string): string {
  return `${collection} deleted`;
}

export interface Store extends Reading {
  /**
   * All or nothing. Transactions run one after another; inside one, only the transaction itself may be awaited, and
   * reading must go through it. Whatever `work` throws undoes everything and is thrown on.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** `busy`: another process holds the storage; `full`: no room left; `taken`: the key is in use; `failed`: all else. */
export type StorageProblem = 'busy' | 'full' | 'taken' | 'failed';

export class StorageError extends Error {
  readonly kind: StorageProblem;

  constructor(kind: StorageProblem, cause?: unknown) {
    // What has simply failed is said by its cause; the other kinds have a name.
    const known = kind === 'failed' ? 'storage' : `storage: ${kind}`;
    super(cause instanceof Error ? `${known}: ${cause.message}` : `storage: ${kind}`, { cause });
    this.name = 'StorageError';
    this.kind = kind;
  }
}
