/** A fixture: a value that scenarios send, or recorded exchanges with their provenance. Published: `fixture.schema.json`. */
import type { Json } from '#document';

export interface Fixture {
  readonly fixture: string;
  readonly summary?: string;
  readonly value?: Json;
  /** Name → the recorded value that stands for it, replaced by the scenario's own: `{ model: mock-llm }`. */
  readonly given?: { readonly [name: string]: Json };
  readonly exchanges?: readonly RecordedExchange[];
  readonly provenance: Provenance;
}

export interface Provenance {
  readonly kind: 'recorded' | 'authored';
  readonly server?: string;
  readonly version?: string;
  readonly date?: string;
  /** Of the recording that it was taken from. */
  readonly sha256?: string;
  readonly source?: string;
  readonly redacted?: boolean;
}

export interface RecordedExchange {
  readonly name: string;
  readonly operation?: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

export interface RecordedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Json;
  readonly text?: string;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Json;
  readonly text?: string;
  readonly frames?: readonly RecordedFrame[];
}

export interface RecordedFrame {
  /** Milliseconds after the request, where the recording has it. */
  readonly at?: number;
  readonly id?: string;
  readonly event?: string;
  readonly data?: Json;
  readonly text?: string;
}
