// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallLogsOutputDelta } from '../types/code-tool-call-logs-output-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/CodeToolCallLogsOutputDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['logs']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/logs', 'type', 'string');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CodeToolCallLogsOutputDelta; nothing when it is valid. */
export function validateCodeToolCallLogsOutputDelta(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallLogsOutputDelta, value);
}

export function isCodeToolCallLogsOutputDelta(value: unknown): value is CodeToolCallLogsOutputDelta {
  return accepts(checkCodeToolCallLogsOutputDelta, value);
}

export function checkCodeToolCallLogsOutputDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'logs' && stop(at, '/type', const1)) return false;
    const property5 = object1['logs'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/logs', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
