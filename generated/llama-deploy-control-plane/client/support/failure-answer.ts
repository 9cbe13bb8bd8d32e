// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** An answer of our own in the place of a failure, where the document has one: a server that is down has a status, too. */
import type { APIPromise } from './api-promise.ts';
import { APIConnectionError, APIError, APIUserAbortError, describeBody } from './errors.ts';

export interface FailureAnswers<Data> {
  /** Where no answer came. */
  readonly unreachable?: (message: string) => Data;
  /** Where the answer was no success. */
  readonly refused?: (message: string) => Data;
}

/** What the caller gave up, and what cannot be sent at all, stay failures. */
export async function answerOrFailure<Data>(ask: () => APIPromise<Data>, answers: FailureAnswers<Data>): Promise<Data> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof APIError) || error instanceof APIUserAbortError) throw error;
    if (error instanceof APIConnectionError && answers.unreachable !== undefined)
      return answers.unreachable(error.message);
    if (error.status === undefined || answers.refused === undefined) throw error;
    return answers.refused(describeBody(error.body));
  }
}
