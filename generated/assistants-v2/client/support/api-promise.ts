// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a call gives: a promise of its data that can also give the response around it. */
import { requestID } from './errors.ts';

export interface WithResponse<Data, Headers = object> {
  readonly data: Data;
  readonly response: Response;
  /** The headers that the document describes, read as it says; all others are in the response. */
  readonly headers: Headers;
  /** What the server calls the request, for its logs. */
  readonly request_id: string | null;
}

/** How a call comes to its data, once the response is there. */
export interface Outcome<Data> {
  readonly response: Response;
  readonly headers: () => object;
  readonly read: () => Promise<Data>;
  /** Called instead of `read` where the caller takes the response as it is. */
  readonly release: () => void;
}

/** Reads the body when the data is asked for, and only then: `asResponse` leaves it unread. */
export class APIPromise<Data, Headers = object> extends Promise<Data> {
  readonly #outcome: Promise<Outcome<Data>>;
  #data: Promise<Data> | undefined;

  constructor(outcome: Promise<Outcome<Data>>) {
    // Never settled by itself: then, catch and finally ask for the data.
    super(() => undefined);
    this.#outcome = outcome;
  }

  /** What `then` makes of this promise is a plain one. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The response as soon as its headers are there; its body is yours to read. */
  async asResponse(): Promise<Response> {
    const { response, release } = await this.#outcome;
    release();
    return response;
  }

  /** The data, with the response that it came in. */
  async withResponse(): Promise<WithResponse<Data, Headers>> {
    const [{ response, headers }, data] = await Promise.all([this.#outcome, this.#read()]);
    // As with data, the document is trusted here.
    return { data, response, headers: headers() as Headers, request_id: requestID(response.headers) };
  }

  /** The same answer, seen as something else. */
  as<Other>(see: (data: Data) => Other): APIPromise<Other, Headers> {
    const read = async (): Promise<Other> => see(await this.#read());
    return new APIPromise<Other, Headers>(this.#outcome.then((outcome) => ({ ...outcome, read })));
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise, and this is how it reads late
  override then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((value: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#read().then(onFulfilled, onRejected);
  }

  override catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#read().catch(onRejected);
  }

  override finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#read().finally(onFinally);
  }

  #read(): Promise<Data> {
    this.#data ??= this.#outcome.then((outcome) => outcome.read());
    return this.#data;
  }
}
