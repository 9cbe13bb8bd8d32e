/** Refusals and failures as all APIs of the family tell them. */
import { AssistantsRefusal } from '../../domain/assistants/refusals.ts';
import { Refusal } from '../../domain/refusal.ts';
import { storageTrouble } from '../../storage/storage-trouble.ts';

export interface ErrorBody {
  readonly error: ErrorObject;
}

export interface ErrorObject {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

export interface ErrorFacts {
  readonly code?: string;
  readonly param?: string;
}

/** The client is at fault. */
export function requestErrorBody(message: string, { code, param }: ErrorFacts = {}): ErrorBody {
  return { error: { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null } };
}

export const serverErrorBody: ErrorBody = {
  error: {
    message: 'The server had an error and could not answer.',
    type: 'server_error',
    param: null,
    code: 'server_error',
  },
};

/** What was thrown; nothing of our own troubles is told. */
export function thrownError(problem: unknown): { readonly status: number; readonly body: ErrorBody } {
  if (problem instanceof AssistantsRefusal) {
    const { message, param, code } = problem;
    return { status: problem.status, body: { error: { message, type: 'invalid_request_error', param, code } } };
  }
  if (problem instanceof Refusal) return { status: problem.status, body: requestErrorBody(problem.message) };
  const trouble = storageTrouble(problem);
  if (trouble === undefined) return { status: 500, body: serverErrorBody };
  return { status: 500, body: { error: { ...serverErrorBody.error, message: trouble } } };
}
