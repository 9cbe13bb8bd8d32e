/** What schema checks alone would notice: Prism's validation proxy on the same broken targets, fed by the same scenarios. */
import { runCatches } from '#conformance';
import { createPrismProxies, violationsIn } from './prism-between.ts';

export interface PrismShare {
  readonly class: string;
  readonly shown: number;
  readonly noticed: number;
}

/** A target counts as noticed if Prism says something that it does not say of the right server in the same scenario. */
export async function measurePrism(
  document: string,
  say: (text: string) => void,
  sample?: number,
): Promise<readonly PrismShare[]> {
  const runs = await runCatches({
    api: 'llama-stack',
    between: await createPrismProxies(document),
    progress: say,
    ...(sample === undefined ? {} : { sample }),
  });
  const usual = new Map(
    runs
      .filter(({ target }) => target === undefined)
      .map(({ scenario, answers }) => [scenario, new Set(answers.flatMap((one) => violationsIn(one)))]),
  );
  const verdicts = runs
    .filter(({ target }) => target !== undefined)
    .map((run) => ({
      class: run.class ?? 'by hand',
      noticed: run.answers
        .flatMap((one) => violationsIn(one))
        .some((violation) => usual.get(run.scenario)?.has(violation) !== true),
    }));
  return [...Map.groupBy(verdicts, (verdict) => verdict.class)].map(([name, own]) => ({
    class: name,
    shown: own.length,
    noticed: own.filter(({ noticed }) => noticed).length,
  }));
}

export function prismText(shares: readonly PrismShare[]): string {
  const [shown, noticed] = [total(shares, (one) => one.shown), total(shares, (one) => one.noticed)];
  const lines = shares.map((one) => `  ${one.class.padEnd(10)} ${String(one.noticed).padStart(4)} of ${one.shown}`);
  return [
    `Prism's validation proxy on the broken targets of the list of catches: ${noticed} of ${shown} noticed (${Math.round((100 * noticed) / Math.max(1, shown))} %)`,
    ...lines,
    '',
  ].join('\n');
}

function total(shares: readonly PrismShare[], pick: (share: PrismShare) => number): number {
  return shares.reduce((sum, share) => sum + pick(share), 0);
}
