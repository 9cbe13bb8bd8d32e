// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Reading what is there, or making it first. */
import type { APIPromise } from './api-promise.ts';
import { NotFoundError } from './errors.ts';

export interface ReadingOrCreating<Data> {
  readonly read: () => APIPromise<Data>;
  readonly create: () => APIPromise<unknown>;
  /** Reads what was made. */
  readonly readCreated: (created: unknown) => APIPromise<Data>;
}

/** Only an answer that says that there is none leads to another; any other failure is one. */
export async function readOrCreate<Data>({ read, create, readCreated }: ReadingOrCreating<Data>): Promise<Data> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return readCreated(await create());
  }
}
