/** The port for running the code of models: Python, without files, processes or network of this machine. */

export interface CodeRequest {
  /** Pieces of code of one session share variables and files, and no other session sees them. */
  readonly session: string;
  readonly code: string;
  /** What shall be in the working folder before it runs, beside what earlier code of the session left there. */
  readonly files: readonly CodeFile[];
}

export interface CodeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CodeOutcome {
  /** What was printed, and how it failed if it did; cut where it is too long. */
  readonly logs: string;
  /** Files of the working folder that the code made or changed. */
  readonly files: readonly CodeFile[];
}

export interface CodeInterpreter {
  /** Never throws for what the code does; throws where the interpreter itself cannot be had. */
  run(request: CodeRequest, signal: AbortSignal): Promise<CodeOutcome>;
  /** Forgets a session. */
  end(session: string): void;
  close(): Promise<void>;
}
