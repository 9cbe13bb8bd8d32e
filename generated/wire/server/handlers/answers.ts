// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnswerRequest, AnswerResult } from '../operations/answer.ts';
import type { AnswerSeveralRequest, AnswerSeveralResult } from '../operations/answer-several.ts';

/** Handlers of `answers`. */
export interface AnswersHandlers<Context> {
  /** `GET /answers/{status}` */
  answer(request: AnswerRequest, context: Context): AnswerResult | Promise<AnswerResult>;

  /** `GET /answers/several` */
  answerSeveral(request: AnswerSeveralRequest, context: Context): AnswerSeveralResult | Promise<AnswerSeveralResult>;
}
