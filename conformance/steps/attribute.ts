/** Says which requirements a finding speaks for. */
import type { Finding } from '../judge/finding.ts';
import type { Check } from '../run/results.ts';

/** What a step expects but no requirement names is part of the story: without it nothing after it can be judged. */
const SETUP: readonly string[] = ['DOCUMENT-ANSWER'];

export function attribute(findings: readonly Finding[], proves: readonly string[] | undefined): readonly Check[] {
  const ids = proves === undefined || proves.length === 0 ? SETUP : proves;
  return findings.map((finding) => ({ ...finding, proves: ids }));
}
