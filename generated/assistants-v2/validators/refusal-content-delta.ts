// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RefusalContentDelta } from '../types/refusal-content-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/RefusalContentDelta';

/** What is wrong with a value that should be RefusalContentDelta; nothing when it is valid. */
export function validateRefusalContentDelta(value: unknown): readonly Issue[] {
  return judge(checkRefusalContentDelta, value);
}

export function isRefusalContentDelta(value: unknown): value is RefusalContentDelta {
  return accepts(checkRefusalContentDelta, value);
}

export function checkRefusalContentDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'index'])) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property3 !== 'refusal' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['refusal']]))
      return false;
    const property5 = object1['refusal'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/refusal', [schema1 + '/properties/refusal', 'type', 'string']))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
