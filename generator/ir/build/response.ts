/** Responses: status, headers, content, links. */
import type { LinkObject, OperationObject, ResponseObject } from '#document';
import type { Link, RequestBody, Response } from '../operation.ts';
import { buildMediaTypes } from './media-type.ts';
import { buildHeader } from './parameter.ts';
import { present } from './reader.ts';
import { buildServer } from './server.ts';

export function buildResponses(operation: OperationObject): readonly Response[] {
  return Object.entries(operation.responses).map(([status, response]) => buildResponse(status, response, operation));
}

function buildResponse(status: string, response: ResponseObject, operation: OperationObject): Response {
  return present<Response>({
    origin: response.origin,
    status,
    summary: response.summary,
    description: response.description,
    headers: Object.entries(response.headers).map(([name, header]) => buildHeader(name, header)),
    // A stream is what an operation answers when all is well; an error's event stream would be its own.
    content: buildMediaTypes(response.content, status.startsWith('2') ? operation : undefined),
    links: Object.entries(response.links).map(([name, link]) => buildLink(name, link)),
  });
}

function buildLink(name: string, link: LinkObject): Link {
  return present<Link>({
    name,
    operationId: link.operationId,
    operationRef: link.operationId === undefined ? link.operationRef : undefined,
    parameters: link.parameters ?? {},
    requestBody: link.requestBody,
    description: link.description,
    server: link.server && buildServer(link.server),
  });
}

export function buildRequestBody(operation: OperationObject): RequestBody | undefined {
  const { requestBody } = operation;
  if (requestBody === undefined || Object.keys(requestBody.content).length === 0) return undefined;
  return present<RequestBody>({
    origin: requestBody.origin,
    required: requestBody.required,
    description: requestBody.description,
    content: buildMediaTypes(requestBody.content),
  });
}
