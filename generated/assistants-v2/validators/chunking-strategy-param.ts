// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ChunkingStrategyParam } from '../types/chunking-strategy-param.ts';
import { checkAutoChunkingStrategyParam } from './auto-chunking-strategy-param.ts';
import { checkStaticChunkingStrategyParam } from './static-chunking-strategy-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ChunkingStrategyParam';
const oneOf1: Rule = rule(schema1, 'oneOf', ['type', 'auto', 'static']);

/** What is wrong with a value that should be ChunkingStrategyParam; nothing when it is valid. */
export function validateChunkingStrategyParam(value: unknown): readonly Issue[] {
  return judge(checkChunkingStrategyParam, value);
}

export function isChunkingStrategyParam(value: unknown): value is ChunkingStrategyParam {
  return accepts(checkChunkingStrategyParam, value);
}

export function checkChunkingStrategyParam(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property4 = object4['type'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['type'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'auto': {
      if (!checkAutoChunkingStrategyParam(value, at)) return false;
      break;
    }
    case 'static': {
      if (!checkStaticChunkingStrategyParam(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
