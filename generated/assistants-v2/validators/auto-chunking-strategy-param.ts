// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AutoChunkingStrategyParam } from '../types/auto-chunking-strategy-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/AutoChunkingStrategyParam';

/** What is wrong with a value that should be AutoChunkingStrategyParam; nothing when it is valid. */
export function validateAutoChunkingStrategyParam(value: unknown): readonly Issue[] {
  return judge(checkAutoChunkingStrategyParam, value);
}

export function isAutoChunkingStrategyParam(value: unknown): value is AutoChunkingStrategyParam {
  return accepts(checkAutoChunkingStrategyParam, value);
}

export function checkAutoChunkingStrategyParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'auto' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['auto']]))
      return false;
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'type') && stop(at, '', [schema1, 'additionalProperties', key2])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
