/** Swagger 2.0's security definitions. */
import type { Json } from '../../json.ts';
import type { SecuritySchemeObject } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { child } from '../../source/cursor.ts';
import { compact } from '../context.ts';
import { extensions, text } from '../fields.ts';
import { meantWord, readKeyPlace } from '../key-place.ts';

const flows = ['implicit', 'password', 'application', 'accessCode'] as const;

const flowNames: { readonly [Flow in (typeof flows)[number]]: string } = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

const types = ['basic', 'apiKey', 'oauth2'] as const;

type SchemeFields = Omit<SecuritySchemeObject, 'description'>;

const readers: {
  readonly [Type in (typeof types)[number]]: (context: Context, scheme: Cursor) => SchemeFields;
} = {
  basic: () => ({ type: 'http', scheme: 'basic' }),
  apiKey: (context, scheme) => ({ type: 'apiKey', ...readKeyPlace(context, scheme) }),
  oauth2: (context, scheme) => ({ type: 'oauth2', flows: { [flowName(context, scheme)]: flowOf(context, scheme) } }),
};

export function readSwaggerScheme(context: Context, scheme: Cursor): SecuritySchemeObject | undefined {
  const type = meantWord(context, scheme, { key: 'type', values: types });
  if (type === undefined) return undefined;
  return compact({
    ...readers[type](context, scheme),
    description: text(context, scheme, 'description'),
    ...extensions(context, scheme),
  });
}

function flowName(context: Context, scheme: Cursor): string {
  const flow = meantWord(context, scheme, { key: 'flow', values: flows });
  return flow === undefined ? 'implicit' : flowNames[flow];
}

function flowOf(context: Context, scheme: Cursor): Json {
  return compact({
    authorizationUrl: text(context, scheme, 'authorizationUrl'),
    tokenUrl: text(context, scheme, 'tokenUrl'),
    scopes: child(scheme, 'scopes')?.value ?? {},
  });
}
