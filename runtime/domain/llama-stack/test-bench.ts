/** A small world for tests of the domain: a store of its own, scripted models, workers, and everything that happened. */
import type { ModelScript } from '#model-script';
import { systemClock } from '../../clock.ts';
import { createEmbeddedEngine } from '../../engine/embedded.ts';
import { driveByKind } from '../../engine/driver.ts';
import { startWorkers, type Workers } from '../../engine/workers.ts';
import { randomIds } from '../../ids.ts';
import type { ModelProvider, ChatRequest } from '../../models/model.ts';
import { scriptedModels } from '../../models/scripted.ts';
import { createRunLog } from '../../run-log/run-log.ts';
import { ruleShield } from '../../shields/rule-shield.ts';
import { namedShields } from '../../shields/shield.ts';
import { StorageError, type Store } from '../../storage/store.ts';
import { sqliteTextIndex } from '../../storage/sqlite-text-index.ts';
import type { SqliteStore } from '../../storage/sqlite.ts';
import { openTemporaryStore } from '../../storage/temporary-store.ts';
import { knowledgeSearch } from '../../tools/knowledge-search.ts';
import { namedToolGroups } from '../../tools/tool-groups.ts';
import { textOutcome, type ToolGroup } from '../../tools/tool.ts';
import { webSearch, webSearchGroup } from '../../tools/web-search.ts';
import { createAgent } from './agents.ts';
import { createCallers } from './callers.ts';
import { llamaStackDrivers } from './drive-run.ts';
import type { SessionPath } from './places.ts';
import type { Ports } from './ports.ts';
import { createSession } from './sessions.ts';
import type { AgentConfigParam } from '#generated/llama-stack/types';

export interface Bench {
  readonly ports: Ports;
  /** What the models were asked. */
  readonly asked: ChatRequest[];
  /** The calls of the sample tools. */
  readonly called: string[];
  readonly troubles: unknown[];
  /** A session of a new agent. */
  session(config?: Partial<AgentConfigParam>): Promise<SessionPath>;
  /** Sends the workers home. */
  rest(): Promise<void>;
  /** Has workers at work again. */
  work(): void;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly scripts?: readonly ModelScript[];
  readonly outward?: Ports['outward'];
}

/** Opens a bench whose workers are at work. */
export function openBench(options: BenchOptions = {}): Bench {
  const traces: Traces = { asked: [], called: [], troubles: [] };
  const file = openTemporaryStore();
  const ports = benchPorts(file, options, traces);
  let workers = startBenchWorkers(ports, traces.troubles);
  return {
    ports,
    ...traces,
    session: (config = {}) => newSession(ports, config),
    rest: () => workers.close(),
    work: () => {
      workers = startBenchWorkers(ports, traces.troubles);
    },
    close: async () => {
      await workers.close();
      await file.close();
    },
  };
}

type Traces = Pick<Bench, 'asked' | 'called' | 'troubles'>;

function benchPorts(store: SqliteStore, options: BenchOptions, { asked, called }: Traces): Ports {
  const [clock, ids, texts] = [systemClock(), randomIds(), sqliteTextIndex(store)];
  const scripted = scriptedModels({ scripts: options.scripts ?? [], ids });
  const search = webSearch({
    provider: 'fixed',
    pages: [{ title: 'T', url: 'https://example.org', content: 'Sunny.' }],
  });
  return {
    store,
    log: createRunLog(store),
    engine: createEmbeddedEngine({ store, clock, ids }),
    models: { find: (model) => listening(scripted.find(model), asked) },
    tools: namedToolGroups({
      'mcp::sample': sampleTools(called),
      'builtin::rag': knowledgeSearch(texts),
      'builtin::websearch': webSearchGroup(search),
    }),
    shields: namedShields({ words: ruleShield([{ phrase: 'forbidden', type: 'S1' }]), none: ruleShield([]) }),
    texts,
    webSearch: search,
    outward: options.outward ?? fetch,
    callers: createCallers(),
    clock,
    ids,
  };
}

async function newSession(ports: Ports, config: Partial<AgentConfigParam>): Promise<SessionPath> {
  const { agent_id } = await createAgent(ports, 'ann', { model: 'script:echo', instructions: 'Be brief.', ...config });
  const { session_id } = await createSession(ports, { tenant: 'ann', agent_id }, 'a session');
  return { tenant: 'ann', agent_id, session_id };
}

function startBenchWorkers(ports: Ports, troubles: unknown[]): Workers {
  const onTrouble = (_: unknown, problem: unknown) => void troubles.push(problem);
  const onFailure = (problem: unknown) => void troubles.push(problem);
  return startWorkers({
    engine: ports.engine,
    onTrouble,
    retryDelay: 1,
    drive: driveByKind(llamaStackDrivers(ports), () => onFailure),
  });
}

function listening(provider: ModelProvider | undefined, asked: ChatRequest[]): ModelProvider | undefined {
  if (provider === undefined) return undefined;
  return {
    ask: (request, options) => {
      asked.push(request);
      return provider.ask(request, options);
    },
  };
}

function sampleTools(called: string[]): ToolGroup {
  const definition = (name: string) => ({
    name,
    description: `The tool ${name}.`,
    parameters: { type: 'object' },
    idempotent: name === 'boil',
  });
  return {
    list: async () => ['boil', 'write', 'explode', 'crash'].map(definition),
    call: async ({ tool, arguments: given }) => {
      called.push(`${tool} ${JSON.stringify(given)}`);
      if (tool === 'crash') throw new Error('the tool is out of order');
      return tool === 'explode' ? { ...textOutcome('kaboom'), failed: true } : textOutcome('-100');
    },
  };
}

/** A store whose process dies instead of its n-th transaction. */
export function mortal(store: Store, lifetime: number): Store {
  let left = lifetime;
  return {
    ...store,
    transaction: async (work) => {
      left -= 1;
      if (left < 0) throw new StorageError('failed');
      return store.transaction(work);
    },
  };
}
