/** The refusals of the Assistants API: a sentence, and what programs read of it. */
import { Refusal } from '../refusal.ts';

export interface RefusalCode {
  readonly code?: string;
  /** The parameter or member that is wrong. */
  readonly param?: string;
}

export class AssistantsRefusal extends Refusal {
  readonly code: string | null;
  readonly param: string | null;

  constructor(status: 400 | 404, message: string, { code, param }: RefusalCode = {}) {
    super(status, message);
    this.name = 'AssistantsRefusal';
    this.code = code ?? null;
    this.param = param ?? null;
  }
}

/** A request that does not fit to how things stand: never a 409, which clients would send again. */
export function conflict(message: string): AssistantsRefusal {
  return new AssistantsRefusal(400, message);
}

export function invalid(message: string, param: string, code = 'invalid_value'): AssistantsRefusal {
  return new AssistantsRefusal(400, message, { code, param });
}

/** `kind` in the words of the API: `assistant`, `thread`, `message`, `run`, `run step`, `file`. */
export function notFound(kind: string, id: string): AssistantsRefusal {
  return new AssistantsRefusal(404, `No ${kind} found with id '${id}'.`);
}

export function modelNotFound(model: string): AssistantsRefusal {
  return new AssistantsRefusal(400, `The requested model '${model}' does not exist.`, {
    code: 'model_not_found',
    param: 'model',
  });
}
