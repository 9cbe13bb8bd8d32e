/** Every requirement is proved by a scenario, and nothing proves a requirement that does not exist. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exceptionsFrom } from './exceptions.ts';
import { filesBelow, read } from './sources.ts';

interface Requirement {
  readonly id: string;
  readonly operations?: readonly string[];
}

const requirementFiles = filesBelow('spec').filter((file) => /\/requirements\/[^/]+\.yaml$/.test(file));
const suites = filesBelow('conformance/suites').filter((file) => file.endsWith('.yaml'));
const lawFiles = filesBelow('conformance/laws').filter((file) => file.endsWith('.ts'));

describe.each(requirementFiles)('the requirements in %s', (file) => {
  const api = basename(file, '.yaml');
  const requirements = listIn(parse(read(file)));
  const ids = requirements.map((requirement) => requirement.id);
  const suite = suites.filter((scenario) => scenario.startsWith(`conformance/suites/${api}/`));
  const prefix = /^[A-Z\d-]+?(?=-[A-Z]+-\d)/.exec(ids[0] ?? '')?.[0] ?? 'none';
  const mentioned = [...suite, ...lawFiles].flatMap(
    (source) => read(source).match(new RegExp(`\\b${prefix}-[A-Z]+-\\d+\\b`, 'g')) ?? [],
  );

  it('have ids of their own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.skipIf(suite.length === 0)('are all proved by scenarios', () => {
    const excused = exceptionsFrom('unproved-requirement').map((exception) => exception.subject);
    expect(ids.filter((id) => !mentioned.includes(id) && !excused.includes(id))).toEqual([]);
    expect(excused.filter((id) => ids.includes(id) && mentioned.includes(id))).toEqual([]);
  });

  it('are the only ones that scenarios prove', () => {
    expect([...new Set(mentioned)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

/** A list, or an object that holds one. */
function listIn(content: unknown): readonly Requirement[] {
  if (Array.isArray(content)) return content as readonly Requirement[];
  const lists = Object.values(content as object).filter((member) => Array.isArray(member));
  return (lists[0] ?? []) as readonly Requirement[];
}
