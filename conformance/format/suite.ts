/** A suite: the scenarios of an API, and what they have in common. The published form of `suite.yaml` is `suite.schema.json`. */
import type { Json } from '#document';
import type { ModelScript } from '#model-script';
import type { Fixture } from './fixture.ts';
import type { Requirement } from './requirement.ts';
import type { CleanupStep, Expect, Scenario, Step, StreamExpect } from './scenario.ts';
import type { YamlSource } from './yaml-source.ts';

export interface Suite {
  readonly api: string;
  readonly summary?: string;
  readonly capabilities: { readonly [name: string]: Capability };
  /** Its scenarios let the target reach out to the laboratory, whose base URL is `$laboratory`. */
  readonly laboratory: boolean;
  /** Names that stand for something at the target, like the id of a shield. */
  readonly values: { readonly [name: string]: SuiteValue };
  readonly openings: { readonly [name: string]: Opening };
  /** Rules that every exchange of the operations keeps, whatever the scenario. */
  readonly always: readonly AlwaysRule[];
  readonly scenarios: readonly PlacedScenario[];
  readonly requirements: readonly Requirement[];
  readonly scripts: ReadonlyMap<string, ModelScript>;
  readonly fixtures: ReadonlyMap<string, Fixture>;
}

/** `suite.yaml`. */
export interface SuiteFile {
  readonly suite: string;
  readonly summary?: string;
  readonly capabilities: { readonly [name: string]: Capability };
  readonly laboratory?: boolean;
  readonly values?: { readonly [name: string]: SuiteValue };
  readonly openings?: { readonly [name: string]: Opening };
  readonly always?: readonly AlwaysRule[];
}

export interface Capability {
  readonly says: string;
  /** Not assumed of a target that says nothing; true if left out. */
  readonly assumed?: boolean;
}

/** Steps with which many scenarios begin: a session of an agent made from `$config`, say. */
export interface Opening {
  readonly says: string;
  /** What to do where it fails: it makes the same for all, and is tried before any scenario. */
  readonly otherwise?: string;
  readonly steps: readonly Step[];
  readonly cleanup?: readonly CleanupStep[];
}

export interface SuiteValue {
  readonly says: string;
  /** Where the target file says nothing. */
  readonly usually: Json;
}

export interface AlwaysRule {
  readonly rule: string;
  readonly operations?: readonly string[];
  /** Statuses or classes for which the rule holds: `200`, `4xx`. */
  readonly statuses?: readonly string[];
  /** Names of last frames: the rule holds only for streams that end so. */
  readonly endings?: readonly string[];
  readonly proves: readonly string[];
  readonly expect?: Expect;
  readonly stream?: StreamExpect;
}

/** A scenario, and where its parts stand. */
export interface PlacedScenario {
  /** As it runs: with the steps of its opening. */
  readonly scenario: Scenario;
  /** As it stands in its file. */
  readonly written: Scenario;
  readonly source: YamlSource;
}

/** The values of the fixtures that have one. */
export function fixtureValues(fixtures: Iterable<Fixture>): ReadonlyMap<string, Json> {
  return new Map(
    [...fixtures].flatMap(({ fixture, value }) => (value === undefined ? [] : [[fixture, value] as const])),
  );
}
