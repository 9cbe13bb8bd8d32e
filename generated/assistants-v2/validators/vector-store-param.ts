// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { VectorStoreParam } from '../types/vector-store-param.ts';
import { checkChunkingStrategyParam } from './chunking-strategy-param.ts';
import { checkMetadata } from './metadata.ts';
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

const schema1: string = '#/components/schemas/VectorStoreParam';
const maxItems1: Rule = rule(schema1 + '/properties/file_ids', 'maxItems', 10000);
const type1: Rule = rule(schema1 + '/properties/file_ids/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/file_ids', 'type', 'array');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be VectorStoreParam; nothing when it is valid. */
export function validateVectorStoreParam(value: unknown): readonly Issue[] {
  return judge(checkVectorStoreParam, value);
}

export function isVectorStoreParam(value: unknown): value is VectorStoreParam {
  return accepts(checkVectorStoreParam, value);
}

export function checkVectorStoreParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file_ids'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file_ids'];
    }
    if (property1 !== undefined) {
      if (Array.isArray(property1)) {
        if (property1.length > 10000 && stop(at, '/file_ids', maxItems1)) return false;
        for (let index1 = 0; index1 < property1.length; index1++) {
          const item1: unknown = property1[index1];
          if (typeof item1 !== 'string' && stop(at, `/file_ids/${index1}`, type1)) return false;
        }
      } else if (stop(at, '/file_ids', type2)) return false;
    }
    const property2 = object1['chunking_strategy'];
    if (property2 !== undefined) {
      if (!checkChunkingStrategyParam(property2, at && under(at, '/chunking_strategy'))) return false;
    }
    const property4 = object1['metadata'];
    if (property4 !== undefined) {
      if (!checkMetadata(property4, at && under(at, '/metadata'))) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (
        !(key3 === 'file_ids' || key3 === 'chunking_strategy' || key3 === 'metadata') &&
        stop(at, '', rule(schema1, 'additionalProperties', key3))
      )
        return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
