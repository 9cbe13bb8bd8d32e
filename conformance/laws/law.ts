/** A law: what must hold for every correct server, without a recording that says how one of them answered. */
import type { Json } from '#document';
import type { LawUse, Send } from '../format/scenario.ts';
import { receive } from '../http/read-chunks.ts';
import type { Received } from '../http/exchange.ts';
import { isFailure } from '../http/send.ts';
import type { Finding } from '../judge/finding.ts';
import type { StepContext } from '../run/exam.ts';
import type { Check, ExchangeRecord } from '../run/results.ts';
import { cut, openExchange } from '../steps/exchange.ts';
import { documentChecks } from '../steps/judging.ts';
import { parseJson } from '../values/parse-json.ts';
import { resolveTree } from '../values/resolve.ts';

export interface Law {
  readonly name: string;
  /** One sentence for the reference. */
  readonly says: string;
  /** The assertions of a use, by name. */
  assertions(use: LawUse): readonly string[];
  judge(use: LawUse, inquiry: Inquiry): Promise<readonly Finding[]>;
}

/** What a law may do: ask the target, and look at what the step says. */
export interface Inquiry {
  /** `told` names what in the request came from an answer. @throws NoReply, or Unresolved if no request can be made of that. */
  ask(send: Send, told?: readonly string[]): Promise<Reply>;
  /** An option of the step, with its references resolved; undefined if it is not there. */
  option(name: string): Json | undefined;
  readonly context: StepContext;
}

export interface Reply {
  readonly received: Received;
  readonly body: Json | undefined;
}

/** No answer came, so the law cannot be judged. */
export class NoReply extends Error {
  override readonly name = 'NoReply';
}

/** An inquiry that writes down every exchange, and what the document says to each. */
export function startInquiry(
  use: LawUse,
  context: StepContext,
): { readonly inquiry: Inquiry; readonly exchanges: ExchangeRecord[]; readonly checks: Check[] } {
  const exchanges: ExchangeRecord[] = [];
  const checks: Check[] = [];
  const ask = async (send: Send, told: readonly string[] = []): Promise<Reply> => {
    const exchange = await openExchange(send, context, told);
    if (isFailure(exchange.outcome)) {
      exchanges.push(exchange.record);
      throw new NoReply(exchange.outcome.message);
    }
    const received = await receive(exchange.outcome);
    exchanges.push({
      ...exchange.record,
      ...(received.text === '' ? {} : { body: cut(received.text) }),
      durationMs: Math.round(received.endedAt),
    });
    checks.push(...documentChecks({ exchange, received }, context));
    return { received, body: parseJson(received.text) };
  };
  const option = (name: string): Json | undefined => {
    const value = use[name];
    return value === undefined ? undefined : resolveTree(value as Json, context.scope);
  };
  return { inquiry: { ask, option, context }, exchanges, checks };
}
