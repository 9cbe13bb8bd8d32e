// The original servers of the APIs: what they need, how they are started, and by which exams.
import { llamaDeploy, llamaDeployControlPlane } from './llama-deploy/llama-deploy.ts';
import { llamaStack } from './llama-stack/llama-stack.ts';
import type { PythonRange } from './find-python.ts';

export interface Implementation {
  readonly name: string;
  /** As the package index knows it. */
  readonly release: string;
  /** The folder beside this file with its list of packages. */
  readonly environment: string;
  readonly python: PythonRange;
  readonly exams: readonly Exam[];
  /** What is run in the environment of the implementation to start its server. */
  readonly program: (start: Start) => Program;
}

/** Paths from the root of the house. */
export interface Exam {
  readonly suite: string;
  readonly target: string;
  readonly baseline: string;
  /** For a server that is too slow, or too frail, for several scenarios at once. */
  readonly oneByOne?: true;
}

export interface Start {
  readonly port: number;
  /** Ten more that are free. */
  readonly ports: readonly number[];
  /** An empty folder of this start, as the program sees it. */
  readonly folder: string;
  /** Base URLs of the scripted model and of the laboratory; empty where the target file gives none. */
  readonly modelUrl: string;
  readonly laboratoryUrl: string;
}

export interface Program {
  /** Arguments of Python. */
  readonly words: readonly string[];
  readonly environment: { readonly [name: string]: string };
  /** What is written into the folder first: path → text. */
  readonly files: { readonly [path: string]: string };
  /** Requests that are all answered with 200 only when everything runs; asked one after the other, again and again. */
  readonly readyWhen?: readonly ReadyRequest[];
}

export interface ReadyRequest {
  readonly url: string;
  /** Sent as JSON with POST; absent: GET. */
  readonly body?: object;
  /** The answer holds all of these. */
  readonly holds?: readonly string[];
}

export const implementations: readonly Implementation[] = [llamaStack, llamaDeploy, llamaDeployControlPlane];
