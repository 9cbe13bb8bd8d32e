/** Errors in the shape of OpenAI's API. */

/** The body of an error; the type follows from the status. */
export function apiError(status: number, message: string, code: string | null): object {
  return { error: { message, type: errorType(status), param: null, code } };
}

function errorType(status: number): string {
  if (status === 429) return 'requests';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}
