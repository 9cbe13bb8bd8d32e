/** Swagger 2.0's security definitions. */
import type { Json } from '../../json.ts';
import type { SecuritySchemeObject } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { child } from '../../source/cursor.ts';
import { compact } from '../context.ts';
import { extensions, text } from '../fields.ts';

const flowNames: { readonly [flow: string]: string } = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

type SchemeFields = Omit<SecuritySchemeObject, 'description'>;

const readers: { readonly [type: string]: (context: Context, scheme: Cursor) => SchemeFields } = {
  basic: () => ({ type: 'http', scheme: 'basic' }),
  apiKey: (context, scheme) =>
    compact({ type: 'apiKey' as const, name: text(context, scheme, 'name'), in: keyLocation(context, scheme) }),
  oauth2: (context, scheme) => ({ type: 'oauth2', flows: { [flowName(context, scheme)]: flowOf(context, scheme) } }),
};

export function readSwaggerScheme(context: Context, scheme: Cursor): SecuritySchemeObject | undefined {
  const type = text(context, scheme, 'type') ?? '';
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined) {
    context.reporter.report('document/unknown-value', `A security scheme cannot have the type '${type}'.`, {
      at: child(scheme, 'type') ?? scheme,
      help: didYouMean(type, Object.keys(readers)) ?? `Allowed: ${Object.keys(readers).join(', ')}.`,
    });
    return undefined;
  }
  return compact({
    ...read(context, scheme),
    description: text(context, scheme, 'description'),
    ...extensions(context, scheme),
  });
}

function keyLocation(context: Context, scheme: Cursor): 'query' | 'header' {
  return text(context, scheme, 'in') === 'query' ? 'query' : 'header';
}

function flowName(context: Context, scheme: Cursor): string {
  const flow = text(context, scheme, 'flow') ?? '';
  return (Object.hasOwn(flowNames, flow) ? flowNames[flow] : undefined) ?? 'implicit';
}

function flowOf(context: Context, scheme: Cursor): Json {
  return compact({
    authorizationUrl: text(context, scheme, 'authorizationUrl'),
    tokenUrl: text(context, scheme, 'tokenUrl'),
    scopes: child(scheme, 'scopes')?.value ?? {},
  });
}
