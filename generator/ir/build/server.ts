/** Servers and their variables. */
import type { ServerObject } from '#document';
import type { Server, ServerVariable } from '../api.ts';
import { present } from './reader.ts';

export function buildServer({ url, name, description, variables = {} }: ServerObject): Server {
  const built = Object.entries(variables).map(
    ([variable, { default: fallback, enum: values, description: says }]) =>
      [variable, present<ServerVariable>({ default: fallback, values, description: says })] as const,
  );
  return present<Server>({ url, name, description, variables: Object.fromEntries(built) });
}
