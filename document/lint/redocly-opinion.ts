/** The recommended rules of @redocly/openapi-core; runs in the process of its own. */
import type { NormalizedProblem } from '@redocly/openapi-core';
import { BaseResolver, Source, createConfig, lint } from '@redocly/openapi-core';
import type { Opener } from './elsewhere-child.ts';
import type { ForeignOpinion, ForeignProblem } from './elsewhere.ts';

/** What our own reading says better, with repairs; and its judgement of examples, which would run any pattern. */
const left = [
  'no-unresolved-refs',
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
  'operation-operationId',
  'operation-operationId-unique',
  'operation-parameters-unique',
  'operation-summary',
  'path-parameters-defined',
  'spec-ref-siblings',
];

/** What OpenAPI allows, whatever the taste: no servers (then they are where the document is, OAS 3.1 §4.8.1), slashes at the end. */
const hints = new Set(['no-empty-servers', 'no-path-trailing-slash']);

export async function redoclyOpinion(root: string, open: Opener): Promise<ForeignOpinion> {
  const rules = Object.fromEntries(left.map((rule) => [rule, 'off' as const]));
  try {
    const config = await createConfig({ extends: ['recommended'], rules });
    const problems = await lint({ ref: root, config, externalRefResolver: resolverFor(open) });
    return { problems: problems.map(toProblem) };
  } catch (error) {
    // It gives up on files that it cannot parse, some of which we can.
    return { gaveUp: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}

function resolverFor(open: Opener): BaseResolver {
  const resolver = new BaseResolver();
  resolver.loadExternalRef = async (uri) => new Source(uri, await open(uri));
  return resolver;
}

function toProblem({ ruleId, severity, message, suggest, location }: NormalizedProblem): ForeignProblem {
  const [first] = location;
  return {
    rule: ruleId,
    severity: hints.has(ruleId) ? 'info' : severityOf(severity),
    message,
    ...(suggest[0] !== undefined && { suggestion: suggest[0] }),
    ...(first !== undefined && { file: first.source.absoluteRef }),
    ...(first?.pointer !== undefined && { pointer: first.pointer }),
    ...(first !== undefined && first.pointer === undefined && { start: startOf(first) }),
  };
}

function severityOf(severity: string): 'error' | 'warning' {
  return severity === 'error' ? 'error' : 'warning';
}

function startOf(location: NormalizedProblem['location'][number]): { readonly line: number; readonly column: number } {
  const start = location.pointer === undefined ? location.start : undefined;
  return { line: start?.line ?? 1, column: start?.col ?? 1 };
}
