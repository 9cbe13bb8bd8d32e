// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StaticChunkingStrategyParam } from '../types/static-chunking-strategy-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/StaticChunkingStrategyParam';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'static' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['static']]))
      return false;
    const property3 = object1['static'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'static'])) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['max_chunk_size_tokens'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['max_chunk_size_tokens'];
        }
        if (property4 === undefined) {
          if (stop(at, '/static', [schema1 + '/properties/static', 'required', 'max_chunk_size_tokens'])) return false;
        } else if (typeof property4 === 'number' && Number.isInteger(property4)) {
          if (
            property4 < 100 &&
            stop(at, '/static/max_chunk_size_tokens', [
              schema1 + '/properties/static/properties/max_chunk_size_tokens',
              'minimum',
              100,
            ])
          )
            return false;
          if (
            property4 > 4096 &&
            stop(at, '/static/max_chunk_size_tokens', [
              schema1 + '/properties/static/properties/max_chunk_size_tokens',
              'maximum',
              4096,
            ])
          )
            return false;
        } else if (
          stop(at, '/static/max_chunk_size_tokens', [
            schema1 + '/properties/static/properties/max_chunk_size_tokens',
            'type',
            'integer',
          ])
        )
          return false;
        const property5 = object3['chunk_overlap_tokens'];
        if (property5 === undefined) {
          if (stop(at, '/static', [schema1 + '/properties/static', 'required', 'chunk_overlap_tokens'])) return false;
        } else if (typeof property5 === 'number' && Number.isInteger(property5)) {
          if (
            property5 < 0 &&
            stop(at, '/static/chunk_overlap_tokens', [
              schema1 + '/properties/static/properties/chunk_overlap_tokens',
              'minimum',
              0,
            ])
          )
            return false;
        } else if (
          stop(at, '/static/chunk_overlap_tokens', [
            schema1 + '/properties/static/properties/chunk_overlap_tokens',
            'type',
            'integer',
          ])
        )
          return false;
        for (const key2 of Object.keys(object3)) {
          if (object3[key2] === undefined) continue;
          if (
            !(key2 === 'max_chunk_size_tokens' || key2 === 'chunk_overlap_tokens') &&
            stop(at, '/static', [schema1 + '/properties/static', 'additionalProperties', key2])
          )
            return false;
        }
      } else if (stop(at, '/static', [schema1 + '/properties/static', 'type', 'object'])) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (!(key3 === 'type' || key3 === 'static') && stop(at, '', [schema1, 'additionalProperties', key3]))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
