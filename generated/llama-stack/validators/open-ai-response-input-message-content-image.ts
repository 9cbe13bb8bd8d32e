// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseInputMessageContentImage } from '../types/open-ai-response-input-message-content-image.ts';
import { checkOpenAIResponseImageDetail } from './open-ai-response-image-detail.ts';
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

const schema1: string = '#/components/schemas/OpenAIResponseInputMessageContentImage';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['input_image']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image_url', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'image_url');
const required3: Rule = rule(schema1, 'required', 'detail');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseInputMessageContentImage; nothing when it is valid. */
export function validateOpenAIResponseInputMessageContentImage(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseInputMessageContentImage, value);
}

export function isOpenAIResponseInputMessageContentImage(
  value: unknown,
): value is OpenAIResponseInputMessageContentImage {
  return accepts(checkOpenAIResponseInputMessageContentImage, value);
}

export function checkOpenAIResponseInputMessageContentImage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'input_image' && stop(at, '/type', const1)) return false;
    const property2 = object1['image_url'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && property2 !== null && stop(at, '/image_url', type1)) return false;
    const property3 = object1['detail'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkOpenAIResponseImageDetail(property3, at && under(at, '/detail'))) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
