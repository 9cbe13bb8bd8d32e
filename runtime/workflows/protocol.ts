/** What a runtime and the process of a service tell each other. Values travel as JSON texts: nothing else can be kept. */

/** Where the workflow of a service is: a module and the name of what it exports. */
export interface WorkflowAddress {
  /** Absolute, links resolved. */
  readonly file: string;
  readonly member: string;
}

/** An event for a running workflow, from outside. */
export interface SentEvent {
  /** What the sender calls it; absent: it is for whoever waits for a human. */
  readonly name?: string;
  /** JSON. */
  readonly content: string;
}

export interface RunOrder {
  readonly task: string;
  readonly session: string;
  /** JSON of an object. */
  readonly input: string;
  /** What earlier tasks of the session left behind. */
  readonly state?: KeptState;
}

/** What a workflow keeps between the tasks of a session. */
export interface KeptState {
  /** JSON. */
  readonly text: string;
  /** Unique, and begins alike for all that one process kept: it knows its own, and takes over those of others. */
  readonly keeper: string;
}

/** From the runtime. */
export type Order =
  | ({ readonly kind: 'load' } & WorkflowAddress)
  | ({ readonly kind: 'run' } & RunOrder)
  | ({ readonly kind: 'event'; readonly task: string } & SentEvent)
  /** Nobody wants to hear of the task any more. */
  | { readonly kind: 'drop'; readonly task: string };

/** How a task ended, and what it leaves behind for later ones of its session. */
export type TaskEnd =
  | { readonly kind: 'finished'; readonly result: string; readonly state?: KeptState }
  | {
      readonly kind: 'failed';
      readonly problem: string;
      readonly state?: KeptState;
      /** Something was thrown where nobody could catch it: what its process still does is not to be trusted. */
      readonly worn?: true;
    };

/** What a task tells while it runs. `line`: JSON of an object. */
export type TaskReport = { readonly kind: 'shown'; readonly line: string } | TaskEnd;

/** From the process of a service. */
export type Report =
  /** `timeout`: seconds, as the workflow itself wants it. */
  | { readonly kind: 'loaded'; readonly timeout?: number }
  | { readonly kind: 'unloadable'; readonly problem: string }
  | { readonly kind: 'dropped'; readonly task: string }
  | ({ readonly task: string } & TaskReport);
