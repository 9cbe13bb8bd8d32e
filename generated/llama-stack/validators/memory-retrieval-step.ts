// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MemoryRetrievalStep } from '../types/memory-retrieval-step.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
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

const schema1: string = '#/components/schemas/MemoryRetrievalStep';
const const1: Rule = rule(schema1 + '/properties/step_type', 'const', ['memory_retrieval']);
const required1: Rule = rule(schema1, 'required', 'step_type');
const type1: Rule = rule(schema1 + '/properties/turn_id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'turn_id');
const type2: Rule = rule(schema1 + '/properties/step_id', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'step_id');
const type3: Rule = rule(schema1 + '/properties/started_at', 'type', ['string', 'null']);
const required4: Rule = rule(schema1, 'required', 'started_at');
const type4: Rule = rule(schema1 + '/properties/completed_at', 'type', ['string', 'null']);
const required5: Rule = rule(schema1, 'required', 'completed_at');
const type5: Rule = rule(schema1 + '/properties/vector_db_ids', 'type', 'string');
const required6: Rule = rule(schema1, 'required', 'vector_db_ids');
const required7: Rule = rule(schema1, 'required', 'inserted_context');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be MemoryRetrievalStep; nothing when it is valid. */
export function validateMemoryRetrievalStep(value: unknown): readonly Issue[] {
  return judge(checkMemoryRetrievalStep, value);
}

export function isMemoryRetrievalStep(value: unknown): value is MemoryRetrievalStep {
  return accepts(checkMemoryRetrievalStep, value);
}

export function checkMemoryRetrievalStep(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['step_type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['step_type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'memory_retrieval' && stop(at, '/step_type', const1)) return false;
    const property2 = object1['turn_id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/turn_id', type1)) return false;
    const property3 = object1['step_id'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/step_id', type2)) return false;
    const property4 = object1['started_at'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && property4 !== null && stop(at, '/started_at', type3)) return false;
    const property5 = object1['completed_at'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && property5 !== null && stop(at, '/completed_at', type4)) return false;
    const property6 = object1['vector_db_ids'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property6 !== 'string' && stop(at, '/vector_db_ids', type5)) return false;
    const property7 = object1['inserted_context'];
    if (property7 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (!checkInterleavedContent(property7, at && under(at, '/inserted_context'))) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}
