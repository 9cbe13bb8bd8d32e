// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AnswerRequest, AnswerResult, AnswerSeveralRequest, AnswerSeveralResult } from '../operations/answers.ts';

/** Handlers of `answers`. */
export interface AnswersHandlers<Context> {
  /** `GET /answers/{status}` */
  answer(request: AnswerRequest, context: Context): AnswerResult | Promise<AnswerResult>;

  /** `GET /answers/several` */
  answerSeveral(request: AnswerSeveralRequest, context: Context): AnswerSeveralResult | Promise<AnswerSeveralResult>;
}
