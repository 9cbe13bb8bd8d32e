/** Turns whose tools the server runs. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '#generated/llama-stack/types';
import type { ModelScript } from '#model-script';
import { getSession } from '../sessions.ts';
import { turnOutcome } from './follow-turn.ts';
import { getTurn } from './read-turn.ts';
import { askUser, benchPerTest, scriptedCall, toolScript, withTools } from './turn-bench.ts';

const turns = benchPerTest([toolScript]);

function calls(turn: Turn): readonly string[] {
  return (turn.output_message.tool_calls ?? []).map((call) => call.call_id);
}

describe('a turn with server tools', () => {
  it('runs each in a step of its own, in the order of the model, then waits for the client tools only', async () => {
    const path = await turns.start(await turns.bench.session(withTools), 'mixed');
    expect(await turns.shown(path)).toEqual([
      'turn_start',
      'step_start inference',
      'succeeded ask_user',
      'succeeded boil',
      'succeeded write',
      'step_complete inference',
      'step_start tool_execution',
      'in_progress boil',
      'step_complete tool_execution',
      'step_start tool_execution',
      'in_progress write',
      'step_complete tool_execution',
      'turn_awaiting_input',
    ]);
    const turn = await getTurn(turns.bench.ports, path);
    expect(calls(turn)).toEqual(['call_ask_user']);
    expect(turn.output_message.stop_reason).toBe('end_of_message');
    expect(turns.bench.called).toEqual(['boil {"l":"x"}', 'write {}']);
    expect(turn.steps[1]).toMatchObject({
      tool_calls: [{ call_id: 'call_boil', tool_name: 'boil', arguments: { l: 'x' }, arguments_json: '{"l":"x"}' }],
      tool_responses: [
        { call_id: 'call_boil', tool_name: 'boil', content: [{ type: 'text', text: '-100' }], metadata: null },
      ],
    });
  });

  it('goes on when a tool fails, or cannot be called at all', async () => {
    const path = await turns.bench.session(withTools);
    expect((await turns.outcome(path, 'explode')).output_message.content).toBe('It is kaboom.');
    expect((await turns.outcome(path, 'crash')).output_message.content).toBe(
      'It is The tool crash could not be called..',
    );
  });

  it('keeps what the model said before it called', async () => {
    const turn = await turns.outcome(await turns.bench.session(withTools), 'explode');
    expect(turn.steps[0]).toMatchObject({ model_response: { content: 'Careful.', stop_reason: 'end_of_message' } });
  });

  it('ends with an error when the model calls a tool that is not there, and is not stored', async () => {
    const path = await turns.start(await turns.bench.session(withTools), 'unknown');
    const frames = await turns.shown(path);
    expect(frames.slice(-3)).toEqual([
      'step_start tool_execution',
      'in_progress nonesuch',
      'error 400: Invalid value: Tool nonesuch not found in provided tools, registered tools: boil, write, explode, crash',
    ]);
    await expect(getTurn(turns.bench.ports, path)).rejects.toMatchObject({ status: 400 });
    expect((await getSession(turns.bench.ports, path, [])).turns).toEqual([]);
  });

  it('shows a call that cannot be understood as failed, and completes without it', async () => {
    const path = await turns.start(await turns.bench.session(withTools), 'malformed');
    expect((await turns.shown(path)).slice(-3)).toEqual(['failed {oops', 'step_complete inference', 'turn_complete']);
    expect((await getTurn(turns.bench.ports, path)).output_message).toMatchObject({ content: '{oops', tool_calls: [] });
  });

  it('asks no more often than it may, and then leaves the calls to the client', async () => {
    const turn = await turns.outcome(await turns.bench.session({ ...withTools, max_infer_iters: 2 }), 'for ever');
    expect(turn.steps.map((step) => step.step_type)).toEqual(['inference', 'tool_execution', 'inference']);
    expect(turn.output_message).toMatchObject({ stop_reason: 'end_of_turn', tool_calls: [{ call_id: 'call_boil' }] });
    expect(
      (await turns.outcome(await turns.bench.session({ ...withTools, max_infer_iters: 0 }), 'hello')).steps,
    ).toHaveLength(1);
  });

  it('gives arguments of the group precedence, and only the selected tools', async () => {
    const toolgroups = [{ name: 'mcp::sample', args: { l: 'ours' } }];
    await turns.outcome(
      await turns.bench.session({ model: 'script:tools', toolgroups, client_tools: [askUser] }),
      'mixed',
    );
    expect(turns.bench.called).toEqual(['boil {"l":"ours"}', 'write {"l":"ours"}']);
    await turns.outcome(
      await turns.bench.session({ model: 'script:tools', toolgroups: ['mcp::sample/boil'] }),
      'hello',
    );
    expect(turns.bench.asked.at(-1)?.tools?.map((tool) => tool.function.name)).toEqual(['boil']);
  });

  it('has the tools of the turn beside those of the agent, also after a resume', async () => {
    const path = await turns.start(
      await turns.bench.session({ model: 'script:tools', client_tools: [askUser] }),
      'client',
      {
        toolgroups: ['mcp::sample'],
      },
    );
    await turnOutcome(turns.bench.ports, path, 0);
    const from = await turns.resume(path, [{ call_id: 'call_2', tool_name: 'ask_user', content: '7' }]);
    await turnOutcome(turns.bench.ports, path, from);
    const offered = turns.bench.asked.map((request) => request.tools?.map((tool) => tool.function.name));
    expect(offered).toEqual([
      ['ask_user', 'boil', 'write', 'explode', 'crash'],
      ['ask_user', 'boil', 'write', 'explode', 'crash'],
    ]);
  });

  it('searches texts and the web', async () => {
    const script = (name: string): ModelScript => ({
      script: name,
      replies: [
        { when: { round: 1 }, say: { tool_calls: [scriptedCall(name, { query: 'bakery' })] } },
        { say: { text: '{tool.content}', chunks: 1 } },
      ],
    });
    await turns.reopen({ scripts: [script('knowledge_search'), script('brave_search')] });
    await turns.bench.ports.texts.add(
      { tenant: '', library: 'shops' },
      { id: 'bakery.md', text: 'The bakery opens at seven.' },
    );
    const rag = [{ name: 'builtin::rag/knowledge_search', args: { vector_db_ids: ['shops'] } }];
    const found = await turns.outcome(
      await turns.bench.session({ model: 'script:knowledge_search', toolgroups: rag }),
      'When?',
    );
    expect(found.steps[1]).toMatchObject({ tool_responses: [{ metadata: { document_ids: ['bakery.md'] } }] });
    expect(found.output_message.content).toContain('The bakery opens at seven.');
    const web = await turns.outcome(
      await turns.bench.session({ model: 'script:brave_search', toolgroups: ['builtin::websearch'] }),
      'When?',
    );
    expect(web.steps[1]).toMatchObject({ tool_calls: [{ tool_name: 'brave_search' }] });
    expect(web.output_message.content).toContain('Sunny.');
  });
});
