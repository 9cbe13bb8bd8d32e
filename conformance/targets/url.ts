/** A server that is already running. */
import type { Secret, TargetFile } from '../format/target.ts';
import { UsageError } from '../run/plan.ts';
import type { Target } from './target.ts';

/** Where secrets come from; handed in, so that nothing here reads the environment. */
export type Environment = { readonly [name: string]: string | undefined };

/** @throws UsageError for a URL that is none, or a secret that is not set. */
export function urlTarget(file: TargetFile, url: string, environment: Environment): Target {
  const keys = file.keys ?? {};
  return {
    name: file.target,
    url: parseUrl(url),
    headers: Object.entries(file.headers ?? {}),
    keys: {
      ...(keys.first === undefined ? {} : { first: secretOf(keys.first, environment) }),
      ...(keys.second === undefined ? {} : { second: secretOf(keys.second, environment) }),
    },
    lacks: new Map(Object.entries(file.lacks ?? {})),
    has: new Set(file.has ?? []),
    models: new Map(Object.entries(file.models ?? {})),
    values: new Map(Object.entries(file.values ?? {})),
    close: () => Promise.resolve(),
  };
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`'${text}' is not a URL with http or https`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError('a URL with a password in it would end up in reports; give the key as a key');
  return url;
}

function secretOf(secret: Secret, environment: Environment): string {
  if (typeof secret === 'string') return secret;
  const value = environment[secret.env];
  if (value === undefined || value === '')
    throw new UsageError(`the environment variable ${secret.env} is not set; the target file takes a key from it`);
  return value;
}
