/** The validators of named schemas: one each, or two where requests and responses differ and both are used. */
import type { NamedSchema } from '../../ir/index.ts';
import type { Names } from '../../naming/names.ts';
import type { EmitContext } from '../emitter.ts';
import type { WantedValidator } from './print-schemas.ts';

export function namedValidators({ api, names }: Pick<EmitContext, 'api' | 'names'>): readonly WantedValidator[] {
  return api.schemas.flatMap((schema) => validatorsOf(schema, names));
}

function validatorsOf({ origin, usedIn }: NamedSchema, names: Names): readonly WantedValidator[] {
  const validator = (direction: 'request' | 'response'): WantedValidator => ({
    schema: origin,
    way: direction,
    symbol: names.validator(origin, direction),
    type: names.type(origin, direction),
  });
  const [request, response] = [validator('request'), validator('response')];
  if (request.symbol.identifier !== response.symbol.identifier) return [response, request];
  if (usedIn.request && usedIn.response) return [{ ...response, way: 'both' }];
  return [usedIn.request ? request : response];
}
