/** What a script of an official client is: a story told with somebody else's SDK, which asserts, and logs what it used. */

export interface ClientScript {
  /** As on the command line: `llama-stack-client`. */
  readonly name: string;
  /** The published package whose methods it calls, with its version: `llama-stack-client@0.2.18`. */
  readonly package: string;
  /** The API it talks to, as in `spec/`. */
  readonly api: string;
  run(context: ClientContext): Promise<void>;
}

export interface ClientContext {
  /** The server's origin, without a path: `http://127.0.0.1:8321`. */
  readonly url: string;
  /** Sent as bearer token; servers without keys ignore it. */
  readonly key: string;
  /** The model name under which the server knows a script. */
  model(script: string): string;
  /** Runs one method of the client and notes which operation it stands for. */
  call<Result>(method: string, operation: string, action: () => PromiseLike<Result>): Promise<Result>;
}

/** One line of the log: a method of the client, and the operation it came down to. */
export interface ClientCall {
  readonly method: string;
  readonly operation: string;
}

export interface ClientOutcome {
  readonly calls: readonly ClientCall[];
  /** What went wrong, in the words of the assertion or of the client. Absent: all assertions held. */
  readonly failure?: string;
}

/** Tells the whole story against a server. Never throws for what the server does wrong: that is the outcome. */
export async function runClient(script: ClientScript, server: Omit<ClientContext, 'call'>): Promise<ClientOutcome> {
  const calls: ClientCall[] = [];
  const call: ClientContext['call'] = async (method, operation, action) => {
    calls.push({ method, operation });
    try {
      return await action();
    } catch (error) {
      throw new Error(`${method}: ${messageOf(error)}`, { cause: error });
    }
  };
  try {
    await script.run({ ...server, call });
    return { calls };
  } catch (error) {
    return { calls, failure: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
