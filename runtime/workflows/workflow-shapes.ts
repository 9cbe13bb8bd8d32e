/** Workflows as far as they are driven from here; their library may be another copy than ours, so only shapes count. */

export interface EventData {
  readonly data: unknown;
}

export interface EventType {
  with(content: unknown): EventData;
  include(event: unknown): boolean;
  readonly debugLabel?: string;
  readonly uniqueId?: string;
  /** Of events with a zod schema: the members that are declared. */
  readonly schema?: { readonly shape?: object };
}

/** A handler about to be called, as middleware sees it. */
export interface HandlerCall {
  handler: (...given: unknown[]) => unknown;
  /** The events that it is called with. */
  readonly inputs?: readonly EventData[];
}

export interface WorkflowContext {
  readonly stream: {
    on(event: EventType, listener: (event: EventData) => void): () => void;
    cancel(): Promise<void>;
  };
  sendEvent(...events: EventData[]): void;
  /** Only where the workflow has the library's state. */
  state?: unknown;
  /** How the library's own middleware gets between an event and its handler. */
  readonly __internal__call_context?: {
    subscribe(listener: (call: HandlerCall, next: (call: HandlerCall) => void) => void): unknown;
  };
}

export interface Workflow {
  createContext(input?: unknown): WorkflowContext;
}

export function isWorkflow(value: unknown): value is Workflow {
  return isObject(value) && typeof value['createContext'] === 'function' && typeof value['handle'] === 'function';
}

export function isEventType(value: unknown): value is EventType {
  return isObject(value) && typeof value['with'] === 'function' && typeof value['include'] === 'function';
}

export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
