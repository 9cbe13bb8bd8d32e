/** The Assistants family: two versions and the files, one store behind them. */
import { operations as fileOperations } from '#generated/assistants-files/operations';
import { createFetchHandler as serveFiles } from '#generated/assistants-files/server';
import { operations as operationsV1 } from '#generated/assistants-v1/operations';
import { createFetchHandler as serveV1 } from '#generated/assistants-v1/server';
import { operations as operationsV2 } from '#generated/assistants-v2/operations';
import { createFetchHandler as serveV2 } from '#generated/assistants-v2/server';
import type { Ports } from '../../domain/assistants/ports.ts';
import { createAttention } from '../../domain/assistants/runs/attention.ts';
import { driveAssistantsRun } from '../../domain/assistants/runs/drive-assistants-run.ts';
import { runKind, startAlarm } from '../../domain/assistants/runs/expiry.ts';
import { forgetRested } from '../../domain/assistants/runs/retention.ts';
import type { FamilyOptions, OpenFamily, ServedApi } from '../../family.ts';
import { settlingStore, type SettlingStore } from '../../storage/settling-store.ts';
import { pythonInterpreter } from '../../tools/code-interpreter/python-interpreter.ts';
import { fileHandlers } from './files.ts';
import { forgetAnswers, idempotent, type RepeatableHandler } from './idempotent.ts';
import { refuse } from './refuse.ts';
import { defaultBodyLimit } from '../house-hooks.ts';
import { serve, serverOptions } from './serve.ts';
import { handlersV1 } from './v1/handlers.ts';
import { handlersV2 } from './v2/handlers.ts';

export const openAssistants: OpenFamily = (runtimePorts, options) => {
  const { onFailure, configuration } = options;
  const code = configuration.assistants?.codeInterpreter ?? {};
  const ports = {
    ...runtimePorts,
    store: settlingStore(runtimePorts.store),
    expireAfter: configuration.assistants?.expireAfter ?? defaultExpiry,
    attention: createAttention(),
    ...(code.enabled !== false && { code: pythonInterpreter(code) }),
  };
  const alarm = startAlarm({ ...runtimePorts, onFailure });
  return {
    name: 'assistants',
    apis: apisOf(ports, options),
    drivers: new Map([[runKind, (drive) => driveAssistantsRun(ports, drive)]]),
    sweep: async () => {
      await forgetRested(ports);
      await forgetAnswers(ports);
    },
    close: async () => {
      alarm.close();
      await ports.code?.close();
    },
  };
};

/** As clients of Azure send their key. */
const keyHeaders = ['api-key'];

/** Seconds. */
const defaultExpiry = 600;

function apisOf(ports: Ports & { readonly store: SettlingStore }, options: FamilyOptions): readonly ServedApi[] {
  const served = (version?: string) => serverOptions({ ...options, ...(version !== undefined && { version }) });
  const bodyLimit = options.bodyLimit ?? defaultBodyLimit;
  const once = (api: string, answer: RepeatableHandler) => serve(idempotent({ ports, api, bodyLimit }, answer));
  return [
    {
      name: 'assistants-v2',
      operations: operationsV2,
      constantHeaders: { 'OpenAI-Beta': 'assistants=v2' },
      fetch: once('assistants-v2', serveV2(handlersV2(ports), served('v2'))),
      refuse,
      keyHeaders,
    },
    {
      name: 'assistants-v1',
      operations: operationsV1,
      constantHeaders: { 'OpenAI-Beta': 'assistants=v1' },
      fetch: once('assistants-v1', serveV1(handlersV1(ports), served('v1'))),
      refuse,
      keyHeaders,
    },
    {
      name: 'assistants-files',
      operations: fileOperations,
      fetch: once('assistants-files', serveFiles({ files: fileHandlers(ports) }, served())),
      refuse,
      keyHeaders,
    },
  ];
}
