/** Answers one HTTP request to the scripted model. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { builtInScripts, chooseScript, isModelRequest, modelName, reply } from '#model-script';
import type { ModelRequest, ModelScript, ScriptedMessage } from '#model-script';
import { apiError } from './api-error.ts';
import type { AnswerIdentity } from './chat-objects.ts';
import type { Journal } from './journal.ts';
import { readBody, UnreadableBodyError } from './read-body.ts';
import { sendFailure, sendMessage } from './send-answer.ts';
import { sendJson } from './send-json.ts';

/** What all answers of a server share. */
export interface Setting {
  readonly scripts: readonly ModelScript[];
  /** Further model names → names of scripts. */
  readonly models: ReadonlyMap<string, string>;
  readonly ids: () => string;
  readonly now: () => number;
  readonly journal: Journal;
  /** Fires when the server closes. */
  readonly closing: AbortSignal;
}

/** Never rejects: whatever happens is told to the client, or its connection is cut. */
export async function answer(setting: Setting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await dispatch(setting, request, response);
  } catch (error) {
    if (response.headersSent || setting.closing.aborted) return void response.destroy();
    const status = error instanceof UnreadableBodyError ? error.status : 500;
    sendJson(response, status, apiError(status, error instanceof Error ? error.message : String(error), null));
  }
}

async function dispatch(setting: Setting, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decodePath(request.url ?? '/');
  const wanted = `${request.method} ${path}`;
  if (isForeignPage(request.headers.origin)) return sendError(response, 403, 'Web pages may not use this server.');
  if (wanted === 'POST /chat/completions') return chat(setting, request, response);
  if (wanted === 'GET /models')
    return sendJson(response, 200, { object: 'list', data: modelNames(setting).map(modelObject) });
  if (wanted === 'GET /journal') return sendJson(response, 200, { entries: setting.journal.entries() });
  if (request.method === 'GET' && path.startsWith('/models/'))
    return sendModel(setting, response, path.slice('/models/'.length));
  sendError(response, 404, `Unknown request: ${wanted}`);
}

async function chat(setting: Setting, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readBody(incoming);
  if (!isModelRequest(request))
    return sendError(response, 400, "The body needs 'model' (a string) and 'messages' (a list of messages).");
  const script = scriptFor(setting, request.model);
  if (script === undefined) return sendUnknownModel(response, request.model);
  const attempt = setting.journal.attempt(request);
  const scripted = reply(script, request, attempt);
  setting.journal.add({ script: script.script, attempt, request, reply: scripted });
  const signal = AbortSignal.any([setting.closing, whenClosed(response)]);
  if (scripted.kind === 'failure') return sendFailure(response, scripted, signal);
  const usage = wantsUsage(request);
  await sendMessage(response, scripted, {
    identity: identity(setting, request, scripted),
    stream: request['stream'] === true,
    usage,
    signal,
  });
}

function scriptFor(setting: Setting, model: string): ModelScript | undefined {
  const mapped = setting.models.get(model);
  return chooseScript(setting.scripts, mapped === undefined ? model : `script:${mapped}`);
}

function identity(setting: Setting, request: ModelRequest, message: ScriptedMessage): AnswerIdentity {
  return {
    id: `chatcmpl-${setting.ids()}`,
    model: request.model,
    created: Math.floor(setting.now() / 1000),
    toolCallIds: message.toolCalls.map((call) => call.id ?? `call_${setting.ids()}`),
  };
}

function wantsUsage(request: ModelRequest): boolean {
  const options = request['stream_options'];
  return (
    typeof options === 'object' && options !== null && 'include_usage' in options && options.include_usage === true
  );
}

function modelNames(setting: Setting): readonly string[] {
  const names = [...setting.scripts, ...builtInScripts].map(modelName);
  return [...new Set([...names, ...setting.models.keys()])];
}

function modelObject(id: string): object {
  return { id, object: 'model', created: 0, owned_by: 'etalon' };
}

function sendModel(setting: Setting, response: ServerResponse, model: string): void {
  if (scriptFor(setting, model) === undefined) return sendUnknownModel(response, model);
  sendJson(response, 200, modelObject(model));
}

function sendUnknownModel(response: ServerResponse, model: string): void {
  sendJson(response, 404, apiError(404, `The model '${model}' does not exist.`, 'model_not_found'));
}

function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, apiError(status, message, null));
}

/** Without the query and without the prefix `/v1`, which some clients leave out. */
function decodePath(url: string): string {
  const path = (url.split('?', 1)[0] ?? '/').replace(/^\/v1(?=\/)/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The journal holds prompts; a page of some site in a browser on this machine must not read them. */
function isForeignPage(origin: string | undefined): boolean {
  return origin !== undefined && !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
}

function whenClosed(response: ServerResponse): AbortSignal {
  const closed = new AbortController();
  if (response.destroyed) closed.abort();
  response.once('close', () => closed.abort());
  return closed.signal;
}
