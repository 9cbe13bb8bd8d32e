/** Starts a turn: everything that can be refused is refused here, before anything is shown. */
import { timestamp } from '../../../clock.ts';
import type { Transaction } from '../../../storage/store.ts';
import { completeToolConfig } from '../agent-config.ts';
import { getAgent } from '../agents.ts';
import { turnPlace, turnRun, turnsOf, type SessionPath, type TurnPath } from '../places.ts';
import type { Caller, Ports } from '../ports.ts';
import { requireModel } from '../require-model.ts';
import { findSession } from '../sessions.ts';
import type { AgentConfig, CreateAgentTurnRequest } from '#generated/llama-stack/types';
import { completeMessage } from './complete-message.ts';
import { readDocuments, withTexts } from './documents.ts';
import { unknownShield } from './moves/examine.ts';
import { planTools, retrievesDocuments } from './plan-tools.ts';
import { sessionLibrary } from './session-library.ts';
import { isShown } from './stored-turn.ts';
import { turnStart, type TurnPlan } from './turn-event.ts';

export interface StartTurn {
  readonly caller: Caller;
  readonly path: SessionPath;
  readonly request: CreateAgentTurnRequest;
  readonly signal: AbortSignal;
}

/** The turn is on its way when this returns; its log begins with `turn_start`. */
export async function startTurn(ports: Ports, start: StartTurn): Promise<TurnPath> {
  const turn_id = ports.ids.uuid();
  const path = { ...start.path, turn_id };
  const agent = await getAgent(ports.store, path);
  await findSession(ports.store, path);
  const config = turnConfig(agent.agent_config, start.request);
  await requireModel(ports, config.model, start.signal);
  refuseUnknownShields(ports, config);
  const plan = await planTurn(ports, start, { path, config });
  ports.callers.remember(turn_id, start.caller);
  await ports.store.transaction((transaction) => begin(ports, transaction, { path, plan }));
  return path;
}

/** The agent's configuration with what the turn says otherwise: more tool groups, another use of tools. */
function turnConfig(config: AgentConfig, { toolgroups, tool_config }: CreateAgentTurnRequest): AgentConfig {
  return {
    ...config,
    toolgroups: [...(config.toolgroups ?? []), ...(toolgroups ?? [])],
    tool_config:
      tool_config === undefined || tool_config === null ? config.tool_config : completeToolConfig(tool_config),
  };
}

function refuseUnknownShields(ports: Ports, config: AgentConfig): void {
  for (const shield of [...(config.input_shields ?? []), ...(config.output_shields ?? [])]) {
    if (ports.shields.find(shield) === undefined) throw unknownShield(shield);
  }
}

interface Planning {
  readonly path: TurnPath;
  readonly config: AgentConfig;
}

async function planTurn(
  ports: Ports,
  start: StartTurn,
  { path, config }: Planning,
): Promise<Omit<TurnPlan, 'earlier'>> {
  const groups = config.toolgroups ?? [];
  const library = sessionLibrary(path);
  const tools = await planTools(
    ports,
    { clientTools: config.client_tools ?? [], groups, config: config.tool_config, library: library.library },
    { ...start.caller, signal: start.signal },
  );
  const texts = await readDocuments(ports.outward, start.request.documents ?? [], start.signal);
  const retrieves = texts.length > 0 && retrievesDocuments(groups);
  if (retrieves) {
    for (const [index, text] of texts.entries())
      await ports.texts.add(library, { id: `${path.turn_id}-${index}`, text });
  }
  const input = withTexts(start.request.messages.map(completeMessage), retrieves ? [] : texts);
  const { agent_id, session_id, turn_id } = path;
  return { agent_id, session_id, turn_id, started_at: timestamp(ports.clock), config, tools, input, retrieves };
}

interface Beginning {
  readonly path: TurnPath;
  readonly plan: Omit<TurnPlan, 'earlier'>;
}

/** Everything that makes a turn exist, at once; the session may have been deleted while it was planned. */
async function begin(ports: Ports, transaction: Transaction, { path, plan }: Beginning): Promise<void> {
  await findSession(transaction, path);
  const before = await transaction.list(turnsOf(path));
  const earlier = before
    .map((entry) => entry.document)
    .filter(isShown)
    .map((stored) => stored.turn_id);
  await transaction.insert(turnPlace(path), { turn_id: path.turn_id, state: 'running', interrupted: [] });
  await ports.log.append(transaction, turnRun(path), {
    at: 0,
    events: [{ frame: turnStart(path.turn_id), note: { kind: 'turn-started', plan: { ...plan, earlier } } }],
  });
  await ports.engine.enqueue(transaction, { kind: 'turn', tenant: path.tenant, run: path.turn_id });
}
