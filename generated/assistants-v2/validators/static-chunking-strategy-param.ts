// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StaticChunkingStrategyParam } from '../types/static-chunking-strategy-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/StaticChunkingStrategyParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['static']);
const required1: Rule = rule(schema1, 'required', 'type');
const minimum1: Rule = rule(schema1 + '/properties/static/properties/max_chunk_size_tokens', 'minimum', 100);
const maximum1: Rule = rule(schema1 + '/properties/static/properties/max_chunk_size_tokens', 'maximum', 4096);
const type1: Rule = rule(schema1 + '/properties/static/properties/max_chunk_size_tokens', 'type', 'integer');
const required2: Rule = rule(schema1 + '/properties/static', 'required', 'max_chunk_size_tokens');
const minimum2: Rule = rule(schema1 + '/properties/static/properties/chunk_overlap_tokens', 'minimum', 0);
const type2: Rule = rule(schema1 + '/properties/static/properties/chunk_overlap_tokens', 'type', 'integer');
const required3: Rule = rule(schema1 + '/properties/static', 'required', 'chunk_overlap_tokens');
const type3: Rule = rule(schema1 + '/properties/static', 'type', 'object');
const required4: Rule = rule(schema1, 'required', 'static');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be StaticChunkingStrategyParam; nothing when it is valid. */
export function validateStaticChunkingStrategyParam(value: unknown): readonly Issue[] {
  return judge(checkStaticChunkingStrategyParam, value);
}

export function isStaticChunkingStrategyParam(value: unknown): value is StaticChunkingStrategyParam {
  return accepts(checkStaticChunkingStrategyParam, value);
}

export function checkStaticChunkingStrategyParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'static' && stop(at, '/type', const1)) return false;
    const property3 = object1['static'];
    if (property3 === undefined) {
      if (stop(at, '', required4)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['max_chunk_size_tokens'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['max_chunk_size_tokens'];
        }
        if (property4 === undefined) {
          if (stop(at, '/static', required2)) return false;
        } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
          if (property4 < 100 && stop(at, '/static/max_chunk_size_tokens', minimum1)) return false;
          if (property4 > 4096 && stop(at, '/static/max_chunk_size_tokens', maximum1)) return false;
        } else if (stop(at, '/static/max_chunk_size_tokens', type1)) return false;
        const property5 = object3['chunk_overlap_tokens'];
        if (property5 === undefined) {
          if (stop(at, '/static', required3)) return false;
        } else if (typeof property5 === 'number' && Number.isInteger(property5)) {
          if (property5 < 0 && stop(at, '/static/chunk_overlap_tokens', minimum2)) return false;
        } else if (stop(at, '/static/chunk_overlap_tokens', type2)) return false;
        for (const key2 of Object.keys(object3)) {
          if (object3[key2] === undefined) continue;
          if (
            !(key2 === 'max_chunk_size_tokens' || key2 === 'chunk_overlap_tokens') &&
            stop(at, '/static', rule(schema1 + '/properties/static', 'additionalProperties', key2))
          )
            return false;
        }
      } else if (stop(at, '/static', type3)) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (!(key3 === 'type' || key3 === 'static') && stop(at, '', rule(schema1, 'additionalProperties', key3)))
        return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
