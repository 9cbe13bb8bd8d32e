/** A move of a turn: a tool of the server is called. That it will be called is in the log before it is. */
import { timestamp } from '../../../../clock.ts';
import { ToolUnauthorized, textOutcome, type ToolContent, type ToolOutcome } from '../../../../tools/tool.ts';
import { invalid } from '../../refusals.ts';
import type { InterleavedContentItem, ToolCall, ToolExecutionStep } from '#generated/llama-stack/types';
import { Parked } from '../../../play.ts';
import { newStep, type TurnDriving, type StartedStep } from './driving.ts';
import { toolNamed } from '../loop.ts';
import type { ServerTool } from '../planned-tool.ts';
import { stepComplete, stepProgress, stepStart } from '../turn-event.ts';

/** Calls under a new step. Refuses a tool that the turn does not have. */
export async function callTool(driving: TurnDriving, call: ToolCall): Promise<void> {
  const step = newStep(driving.ports, 'tool_execution');
  await driving.append([
    { frame: stepStart(step), note: { kind: 'step-started', at: step.started_at } },
    { frame: stepProgress(step, { type: 'tool_call', tool_call: call, parse_status: 'in_progress' }) },
  ]);
  await complete(driving, step, call);
}

/**
 * Ends a call that was cut off: it may or may not have reached the tool. Only a tool that was declared idempotent is
 * called again; otherwise the model is told that the outcome is not known.
 */
export async function mendCall(
  driving: TurnDriving,
  step: StartedStep<'tool_execution'>,
  call: ToolCall,
): Promise<void> {
  const tool = toolNamed(driving.state, call.tool_name);
  const mayRepeat = tool?.run.by === 'server' && tool.run.idempotent;
  if (mayRepeat) return complete(driving, step, call);
  await append(driving, { step, call, outcome: textOutcome(outcomeUnknown, { interrupted: true }) });
}

const outcomeUnknown =
  'The server was stopped during this call. Whether the tool did its work is not known; it was not called again.';

async function complete(driving: TurnDriving, step: StartedStep<'tool_execution'>, call: ToolCall): Promise<void> {
  const outcome = await run(driving, call);
  if (driving.signal.aborted) throw new Parked();
  await append(driving, { step, call, outcome });
}

async function run(driving: TurnDriving, call: ToolCall): Promise<ToolOutcome> {
  const tool = serverTool(driving, call);
  const group = driving.ports.tools.find(tool.group);
  if (group === undefined) throw new Error(`the tool group ${tool.group} is no longer there`);
  const given = { ...(typeof call.arguments === 'string' ? {} : call.arguments), ...tool.arguments };
  const context = { ...driving.caller, signal: driving.signal };
  try {
    return await group.call({ tool: call.tool_name, arguments: given }, context);
  } catch (problem) {
    if (problem instanceof ToolUnauthorized) throw problem;
    return { ...textOutcome(`The tool ${call.tool_name} could not be called.`), failed: true };
  }
}

function serverTool(driving: TurnDriving, call: ToolCall): ServerTool {
  const tool = toolNamed(driving.state, call.tool_name)?.run;
  if (tool?.by === 'server') return tool;
  const known = driving.state.plan.tools.filter((each) => each.run.by === 'server').map((each) => each.name);
  throw invalid(`Tool ${call.tool_name} not found in provided tools, registered tools: ${known.join(', ')}`);
}

interface Completed {
  readonly step: StartedStep<'tool_execution'>;
  readonly call: ToolCall;
  readonly outcome: ToolOutcome;
}

async function append(driving: TurnDriving, { step, call, outcome }: Completed): Promise<void> {
  const { call_id, tool_name } = call;
  const details: ToolExecutionStep = {
    turn_id: driving.state.plan.turn_id,
    step_id: step.step_id,
    started_at: step.started_at,
    completed_at: timestamp(driving.ports.clock),
    step_type: 'tool_execution',
    tool_calls: [call],
    tool_responses: [
      { call_id, tool_name, content: outcome.content.map(contentItem), metadata: outcome.metadata ?? null },
    ],
  };
  await driving.append([{ frame: stepComplete(details) }]);
}

function contentItem(part: ToolContent): InterleavedContentItem {
  return part.type === 'text' ? part : { type: 'image', image: { url: null, data: part.data } };
}
