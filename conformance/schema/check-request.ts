/** The exam's own requests are held to the document too: a suite that sends rubbish proves nothing. */
import { appendPointer } from '#document';
import type { Json } from '#document';
import type { Send } from '../format/scenario.ts';
import { constantHeaders } from '../http/build-request.ts';
import type { ApiOperation } from './api-document.ts';
import type { Schemas } from './schemas.ts';

/** What is wrong with a request that does not say that it is `invalid` on purpose. */
export function checkRequest(send: Send, operation: ApiOperation, schemas: Schemas): readonly string[] {
  if (send.invalid !== undefined) return [];
  return [...bodyProblems(send, operation, schemas), ...parameterProblems(send, operation, schemas)];
}

function bodyProblems(send: Send, operation: ApiOperation, schemas: Schemas): readonly string[] {
  const raw = send.text ?? send.base64 ?? send.form ?? send.multipart;
  if (raw !== undefined) return [];
  if (send.body === undefined) return operation.requestBody?.required === true ? ['the body is missing'] : [];
  const media = Object.entries(operation.requestBody?.content ?? {}).find(([type]) => /[/+]json$/.test(type))?.[1];
  if (media === undefined) return [`${operation.id} has no JSON body`];
  if (media.schema === undefined) return [];
  return schemas
    .check(appendPointer(media.origin, 'schema'), send.body)
    .map(({ path, message }) => `body${path}: ${message}`);
}

function parameterProblems(
  { parameters = {}, headers = {} }: Send,
  operation: ApiOperation,
  schemas: Schemas,
): readonly string[] {
  const sent = new Map(
    [...constantHeaders(operation), ...Object.entries(headers)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  return operation.parameters.flatMap((parameter) => {
    const value: Json | undefined =
      parameters[parameter.name] ??
      parameters[`${parameter.in}.${parameter.name}`] ??
      (parameter.in === 'header' ? (sent.get(parameter.name.toLowerCase()) ?? undefined) : undefined);
    if (value === undefined) return parameter.required ? [`the parameter '${parameter.name}' is missing`] : [];
    if (parameter.schema === undefined) return [];
    return schemas
      .check(appendPointer(parameter.origin, 'schema'), value)
      .map(({ path, message }) => `parameter ${parameter.name}${path}: ${message}`);
  });
}
