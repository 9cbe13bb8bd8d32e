/** The recommended rules of @redocly/openapi-core, asked with our files and answered with our places. */
import type { NormalizedProblem } from '@redocly/openapi-core';
import { BaseResolver, Source as RedoclySource, createConfig, lint } from '@redocly/openapi-core';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../source/library.ts';
import type { Source } from '../source/source.ts';
import { parsePointer } from '../pointer.ts';
import { excerptAt, placeOfOffset } from '../source/source.ts';

/** What our own reading says better, with repairs; and its judgement of examples, which would run any pattern. */
const left = [
  'no-unresolved-refs',
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
  'operation-operationId',
  'operation-operationId-unique',
  'operation-parameters-unique',
  'path-parameters-defined',
  'spec-ref-siblings',
];

export async function askRedocly(library: Library, root: Source): Promise<readonly Diagnostic[]> {
  const rules = Object.fromEntries(left.map((rule) => [rule, 'off' as const]));
  try {
    const config = await createConfig({ extends: ['recommended'], rules });
    const problems = await lint({ ref: root.uri, config, externalRefResolver: resolverFor(library) });
    return problems.map((problem) => toDiagnostic(problem, library));
  } catch (error) {
    // It gives up on files that it cannot parse, some of which we can.
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return [
      {
        code: 'redocly/failed',
        severity: 'warning',
        message: oneSentence(`Redocly could not read the document: ${message}`),
      },
    ];
  }
}

/** Reads nothing but what our library opens, so that its limits hold here as well. */
function resolverFor(library: Library): BaseResolver {
  const resolver = new BaseResolver();
  resolver.loadExternalRef = (uri) => {
    const opened = library.open(uri);
    return 'source' in opened
      ? Promise.resolve(new RedoclySource(uri, opened.source.text))
      : Promise.reject(new Error(opened.refusal.message));
  };
  return resolver;
}

function toDiagnostic(
  { ruleId, severity, message, suggest, location }: NormalizedProblem,
  library: Library,
): Diagnostic {
  const [first] = location;
  const suggestion = suggest[0] === undefined ? {} : { help: `Did you mean '${suggest[0]}'?` };
  const base = {
    code: `redocly/${ruleId}`,
    severity: severity === 'error' ? 'error' : 'warning',
    message: oneSentence(message),
    ...suggestion,
  } as const;
  const opened = first === undefined ? undefined : library.open(first.source.absoluteRef);
  if (first === undefined || opened === undefined || !('source' in opened)) return base;
  const { source } = opened;
  const place =
    first.pointer === undefined
      ? { file: source.shown, line: first.start.line, column: first.start.col }
      : placeOfOffset(source, source.locate(parsePointer(first.pointer)));
  return {
    ...base,
    place,
    ...(first.pointer === undefined ? {} : { pointer: first.pointer }),
    excerpt: excerptAt(source, place),
  };
}

function oneSentence(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
