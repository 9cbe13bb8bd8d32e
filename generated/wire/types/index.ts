// Generated from wire/document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Numbers } from './numbers.ts';
export type { Colour } from './colour.ts';
export type { Received } from './received.ts';
export type { Anything } from './anything.ts';
export type { Form } from './form.ts';
export type { Failure } from './failure.ts';
export type { Delta } from './delta.ts';
export type { Step } from './step.ts';
export type { Entry } from './entry.ts';
export type { Job } from './job.ts';
export type {
  PathSimpleParameters,
  PathSimpleResponses,
  PathSimpleExplodedParameters,
  PathSimpleExplodedResponses,
  PathLabelParameters,
  PathLabelResponses,
  PathLabelExplodedParameters,
  PathLabelExplodedResponses,
  PathMatrixParameters,
  PathMatrixResponses,
  PathMatrixExplodedParameters,
  PathMatrixExplodedResponses,
  PathPiecesParameters,
  PathPiecesResponses,
  QueryFormParameters,
  QueryFormResponses,
  QueryFormRecordParameters,
  QueryFormRecordResponses,
  QueryFormJoinedParameters,
  QueryFormJoinedResponses,
  QueryDelimitedParameters,
  QueryDelimitedResponses,
  QueryDeepParameters,
  QueryDeepResponses,
  QueryContentParameters,
  QueryContentResponses,
  QueryMethodBodies,
  QueryMethodResponses,
  HeadersParameters,
  HeadersResponses,
  CookiesParameters,
  CookiesResponses,
  ClashParameters,
  ClashBodies,
  ClashResponses,
} from './operations/parameters.ts';
export type {
  SendJsonBodies,
  SendJsonResponses,
  SendOptionalBodies,
  SendOptionalResponses,
  SendFormBodies,
  SendFormResponses,
  SendMultipartBodies,
  SendMultipartResponses,
  SendTextBodies,
  SendTextResponses,
  SendBinaryBodies,
  SendBinaryResponses,
  SendLinesBodies,
  SendLinesResponses,
  SendSeveralBodies,
  SendSeveralResponses,
} from './operations/bodies.ts';
export type { AnswerParameters, AnswerResponses, AnswerSeveralResponses } from './operations/answers.ts';
export type {
  ChatBodies,
  ChatResponses,
  OrderedParameters,
  OrderedResponses,
  FramesResponses,
  LinesParameters,
  LinesResponses,
} from './operations/streams.ts';
export type {
  PageByCursorParameters,
  PageByCursorResponses,
  PageByOffsetParameters,
  PageByOffsetResponses,
  PageByUrlParameters,
  PageByUrlResponses,
} from './operations/pages.ts';
export type { CreateJobBodies, CreateJobResponses, GetJobParameters, GetJobResponses } from './operations/jobs.ts';
export type {
  SecureBearerResponses,
  SecureBasicResponses,
  SecureKeysResponses,
  SecureOptionalResponses,
} from './operations/secure.ts';
export type { Unrecognized } from './support/unrecognized.ts';
