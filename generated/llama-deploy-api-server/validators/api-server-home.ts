// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ApiServerHome } from '../types/api-server-home.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ApiServerHome';

/** What is wrong with a value that should be ApiServerHome; nothing when it is valid. */
export function validateApiServerHome(value: unknown): readonly Issue[] {
  return judge(checkApiServerHome, value);
}

export function isApiServerHome(value: unknown): value is ApiServerHome {
  return accepts(checkApiServerHome, value);
}

export function checkApiServerHome(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['swagger_docs'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['swagger_docs'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'swagger_docs'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      stop(at, '/swagger_docs', [schema1 + '/properties/swagger_docs', 'type', 'string'])
    )
      return false;
    const property2 = object1['status'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'status'])) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/status', [schema1 + '/properties/status', 'type', 'string']))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
