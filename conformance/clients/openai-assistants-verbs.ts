/** What the story of version 2 needs of a client: the official ones differ in the order of arguments and in names. */
import OpenAI4 from 'openai-4.104.0';
import OpenAI from 'openai';

export type Run = OpenAI.Beta.Threads.Run;
export type Message = OpenAI.Beta.Threads.Message;
export type Step = OpenAI.Beta.Threads.Runs.RunStep;
export type StreamEvent = OpenAI.Beta.AssistantStreamEvent;

/** What `stream()` gives in both versions. */
export interface RunStory {
  on(event: 'textDelta', listener: (delta: { value?: string }, snapshot: { value: string }) => void): unknown;
  finalRun(): Promise<Run>;
  finalMessages(): Promise<Message[]>;
  finalRunSteps(): Promise<Step[]>;
}

export interface RunPlace {
  readonly thread: string;
  readonly run: string;
}

/** Only what both versions write alike. */
interface NewAssistant {
  model: string;
  name?: string;
  temperature?: number;
  tools?: ({ type: 'file_search' } | FunctionTool)[];
}

export interface FunctionTool {
  type: 'function';
  function: { name: string; parameters: Record<string, unknown> };
}

interface NewThread {
  messages?: { role: 'user'; content: string }[];
  metadata?: Record<string, string>;
}

interface NewRun {
  assistant_id: string;
}
type Outputs = { tool_call_id: string; output: string }[];

export interface Verbs {
  readonly assistants: {
    create(body: NewAssistant): Promise<OpenAI.Beta.Assistant>;
    retrieve(id: string): Promise<OpenAI.Beta.Assistant>;
    update(id: string, body: { name: string }): Promise<OpenAI.Beta.Assistant>;
    list(query: { limit: number }): AsyncIterable<OpenAI.Beta.Assistant>;
    remove(id: string): Promise<{ id: string; deleted: boolean }>;
  };
  readonly threads: {
    create(body: NewThread): Promise<OpenAI.Beta.Thread>;
    retrieve(id: string): Promise<OpenAI.Beta.Thread>;
    update(id: string, metadata: Record<string, string>): Promise<OpenAI.Beta.Thread>;
    remove(id: string): Promise<{ id: string; deleted: boolean }>;
    createAndRun(body: { assistant_id: string; thread: NewThread }): Promise<Run>;
  };
  readonly messages: {
    create(thread: string, content: string): Promise<Message>;
    retrieve(thread: string, id: string): Promise<Message>;
    update(thread: string, id: string, metadata: Record<string, string>): Promise<Message>;
    list(thread: string, query: { limit?: number; run_id?: string }): AsyncIterable<Message>;
    remove(thread: string, id: string): Promise<{ id: string; deleted: boolean }>;
  };
  readonly runs: {
    create(thread: string, body: NewRun): Promise<Run>;
    createStreamed(thread: string, body: NewRun): PromiseLike<AsyncIterable<StreamEvent>>;
    createAndPoll(thread: string, body: NewRun): Promise<Run>;
    stream(thread: string, body: NewRun): RunStory;
    retrieve(place: RunPlace): Promise<Run>;
    update(place: RunPlace, metadata: Record<string, string>): Promise<Run>;
    list(thread: string): AsyncIterable<Run>;
    cancel(place: RunPlace): Promise<Run>;
    poll(place: RunPlace): Promise<Run>;
    submit(place: RunPlace, tool_outputs: Outputs): Promise<Run>;
    submitStreamed(place: RunPlace, tool_outputs: Outputs): RunStory;
  };
  readonly steps: {
    list(place: RunPlace): AsyncIterable<Step>;
    retrieve(place: RunPlace, step: string): Promise<Step>;
  };
}

export interface ClientSettings {
  readonly baseURL: string;
  readonly apiKey: string;
}

const patience = { maxRetries: 0, timeout: 20_000 } as const;
const often = { pollIntervalMs: 25 } as const;

/** Ids stand in the order of the path. */
export function verbsOf4104(settings: ClientSettings): Verbs {
  const { assistants, threads } = new OpenAI4({ ...settings, ...patience }).beta;
  const { messages, runs } = threads;
  return {
    assistants: {
      create: (body) => assistants.create(body),
      retrieve: (id) => assistants.retrieve(id),
      update: (id, body) => assistants.update(id, body),
      list: (query) => assistants.list(query),
      remove: (id) => assistants.del(id),
    },
    threads: {
      create: (body) => threads.create(body),
      retrieve: (id) => threads.retrieve(id),
      update: (id, metadata) => threads.update(id, { metadata }),
      remove: (id) => threads.del(id),
      createAndRun: (body) => threads.createAndRun(body),
    },
    messages: {
      create: (thread, content) => messages.create(thread, { role: 'user', content }),
      retrieve: (thread, id) => messages.retrieve(thread, id),
      update: (thread, id, metadata) => messages.update(thread, id, { metadata }),
      list: (thread, query) => messages.list(thread, query),
      remove: (thread, id) => messages.del(thread, id),
    },
    ...runsOf4104(runs),
  };
}

function runsOf4104(runs: OpenAI4['beta']['threads']['runs']): Pick<Verbs, 'runs' | 'steps'> {
  return {
    runs: {
      create: (thread, body) => runs.create(thread, body),
      createStreamed: (thread, body) => runs.create(thread, { ...body, stream: true }),
      createAndPoll: (thread, body) => runs.createAndPoll(thread, body, often),
      stream: (thread, body) => runs.stream(thread, body),
      retrieve: ({ thread, run }) => runs.retrieve(thread, run),
      update: ({ thread, run }, metadata) => runs.update(thread, run, { metadata }),
      list: (thread) => runs.list(thread),
      cancel: ({ thread, run }) => runs.cancel(thread, run),
      poll: ({ thread, run }) => runs.poll(thread, run, often),
      submit: ({ thread, run }, tool_outputs) => runs.submitToolOutputs(thread, run, { tool_outputs }),
      submitStreamed: ({ thread, run }, tool_outputs) => runs.submitToolOutputsStream(thread, run, { tool_outputs }),
    },
    steps: {
      list: ({ thread, run }) => runs.steps.list(thread, run),
      retrieve: ({ thread, run }, step) => runs.steps.retrieve(thread, run, step),
    },
  };
}

/** The last id comes first, the others are named. */
export function verbsOfCurrent(settings: ClientSettings): Verbs {
  const { assistants, threads } = new OpenAI({ ...settings, ...patience }).beta;
  const { messages, runs } = threads;
  return {
    assistants: {
      create: (body) => assistants.create(body),
      retrieve: (id) => assistants.retrieve(id),
      update: (id, body) => assistants.update(id, body),
      list: (query) => assistants.list(query),
      remove: (id) => assistants.delete(id),
    },
    threads: {
      create: (body) => threads.create(body),
      retrieve: (id) => threads.retrieve(id),
      update: (id, metadata) => threads.update(id, { metadata }),
      remove: (id) => threads.delete(id),
      createAndRun: (body) => threads.createAndRun(body),
    },
    messages: {
      create: (thread, content) => messages.create(thread, { role: 'user', content }),
      retrieve: (thread_id, id) => messages.retrieve(id, { thread_id }),
      update: (thread_id, id, metadata) => messages.update(id, { thread_id, metadata }),
      list: (thread, query) => messages.list(thread, query),
      remove: (thread_id, id) => messages.delete(id, { thread_id }),
    },
    ...runsOfCurrent(runs),
  };
}

function runsOfCurrent(runs: OpenAI['beta']['threads']['runs']): Pick<Verbs, 'runs' | 'steps'> {
  return {
    runs: {
      create: (thread, body) => runs.create(thread, body),
      createStreamed: (thread, body) => runs.create(thread, { ...body, stream: true }),
      createAndPoll: (thread, body) => runs.createAndPoll(thread, body, often),
      stream: (thread, body) => runs.stream(thread, body),
      retrieve: ({ thread, run }) => runs.retrieve(run, { thread_id: thread }),
      update: ({ thread, run }, metadata) => runs.update(run, { thread_id: thread, metadata }),
      list: (thread) => runs.list(thread),
      cancel: ({ thread, run }) => runs.cancel(run, { thread_id: thread }),
      poll: ({ thread, run }) => runs.poll(run, { thread_id: thread }, often),
      submit: ({ thread, run }, tool_outputs) => runs.submitToolOutputs(run, { thread_id: thread, tool_outputs }),
      submitStreamed: ({ thread, run }, tool_outputs) =>
        runs.submitToolOutputsStream(run, { thread_id: thread, tool_outputs }),
    },
    steps: {
      list: ({ thread, run }) => runs.steps.list(run, { thread_id: thread }),
      retrieve: ({ thread, run }, step) => runs.steps.retrieve(step, { thread_id: thread, run_id: run }),
    },
  };
}
