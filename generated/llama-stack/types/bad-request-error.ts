// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorDetail } from './error-detail.ts';
import type { RequestValidationError } from './request-validation-error.ts';

/** Either the request is malformed, or something that it names does not exist or cannot be done. */
export type BadRequestError = RequestValidationError | ErrorDetail;
