// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Answers held against the document, where that is wanted. */
import type { DescribedResponse } from './describe-response.ts';
import { ClientError, ResponseValidationError } from './errors.ts';
import type { ClientOperation, Validator } from './operation.ts';
import type { ClientOptions } from './options.ts';
import { judgeable } from './json-text.ts';

export interface Judging {
  readonly operation: ClientOperation;
  readonly response: Response;
  readonly described: DescribedResponse;
  readonly responseValidation: NonNullable<ClientOptions['responseValidation']>;
  readonly onInvalidResponse: ClientOptions['onInvalidResponse'];
}

/** Judges a body, or one item of a stream. Throws {@link ResponseValidationError} where validation is strict. */
export async function judgeResponse(value: unknown, judging: Judging): Promise<void> {
  const { operation, response, responseValidation } = judging;
  if (responseValidation === 'off') return;
  const validate = await findValidator(judging);
  const issues = validate?.(judgeable(value)) ?? [];
  if (issues.length === 0) return;
  const { status, headers } = response;
  if (responseValidation === 'report') judging.onInvalidResponse?.({ operation: operation.id, status, issues });
  else throw new ResponseValidationError(issues, { status, headers, body: value, operation: operation.id });
}

async function findValidator({ operation, described }: Judging): Promise<Validator | undefined> {
  const { place, content } = described;
  if (place === undefined) return undefined;
  if (operation.validators === undefined)
    throw new ClientError('This client was generated without validators: emit them, too, or leave answers unjudged');
  const { responses } = await operation.validators();
  const validators = responses[place.status];
  const isStream = content.kind === 'event-stream' || content.kind === 'json-lines';
  return (isStream ? validators?.items : validators?.content)?.[place.mediaType];
}
