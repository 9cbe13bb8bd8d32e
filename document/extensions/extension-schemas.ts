/** The extensions that this project reads, each with its JSON Schema and where it may stand. */
import type { JsonObject } from '../json.ts';
import gives from './gives.json' with { type: 'json' };
import handle from './handle.json' with { type: 'json' };
import headerConst from './header-const.json' with { type: 'json' };
import lifecycle from './lifecycle.json' with { type: 'json' };
import method from './method.json' with { type: 'json' };
import orCreate from './or-create.json' with { type: 'json' };
import pagination from './pagination.json' with { type: 'json' };
import poll from './poll.json' with { type: 'json' };
import resource from './resource.json' with { type: 'json' };
import stream from './stream.json' with { type: 'json' };
import whenFailed from './when-failed.json' with { type: 'json' };

export interface ExtensionSchema {
  /** Operations take them from their path item, too. */
  readonly on: 'operation' | 'schema';
  readonly schema: JsonObject;
}

export const extensionSchemas: { readonly [name: `x-etalon-${string}`]: ExtensionSchema } = {
  'x-etalon-resource': { on: 'operation', schema: resource },
  'x-etalon-method': { on: 'operation', schema: method },
  'x-etalon-handle': { on: 'operation', schema: handle },
  'x-etalon-gives': { on: 'operation', schema: gives },
  'x-etalon-when-failed': { on: 'operation', schema: whenFailed },
  'x-etalon-or-create': { on: 'operation', schema: orCreate },
  'x-etalon-pagination': { on: 'operation', schema: pagination },
  'x-etalon-stream': { on: 'operation', schema: stream },
  'x-etalon-poll': { on: 'operation', schema: poll },
  'x-etalon-header-const': { on: 'operation', schema: headerConst },
  'x-etalon-lifecycle': { on: 'schema', schema: lifecycle },
};
