/** A deliberately broken server: a right one, and one defect in front of it or inside it. */
import type { Decorators } from '#runtime';
import type { ApiDocument } from '../../schema/api-document.ts';
import { operators } from './catalogue.ts';
import type { Interference, Situation } from './interference.ts';
import type { DefectClass, Instance, Operator } from './operator.ts';

export interface BrokenTarget {
  /** `other-value:getAgent.200:agent_config.model`, or the name of one made by hand. */
  readonly id: string;
  /** The operator that made it; `by-hand`. */
  readonly operator: string;
  readonly class: DefectClass;
  readonly does: string;
  /** The operation whose exchanges it changes; undefined if it may be any. */
  readonly operation?: string;
  /** Why nobody need notice. */
  readonly allowed?: string;
  /** The defect in front of the server. */
  start?(situation: Situation): Interference;
  /** The defect inside the reference runtime. */
  readonly decorate?: Decorators;
}

/** Every defect that an operator can put in front of a server of this API. */
export function brokenTargets(api: ApiDocument, from: readonly Operator[] = operators): readonly BrokenTarget[] {
  return from.flatMap((operator) => {
    const instances = [...api.operations.values()].flatMap((operation) => operator.applies(operation, api));
    return [...(operator.everywhere?.(api) ?? []), ...instances].map((instance) => targetOf(operator, instance));
  });
}

function targetOf(operator: Operator, { at, does, operation, allowed, start }: Instance): BrokenTarget {
  return {
    id: `${operator.name}:${at}`,
    operator: operator.name,
    class: operator.class,
    does,
    ...(operation === undefined ? {} : { operation }),
    ...(allowed === undefined ? {} : { allowed }),
    start,
  };
}
