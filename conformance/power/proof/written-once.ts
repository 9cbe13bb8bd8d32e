/** An assertion of an opening stands in many scenarios, and is written once: it is as alive as where it is most alive. */
import { allSteps } from '../../format/step-kind.ts';
import type { Suite } from '../../format/suite.ts';
import type { Life } from './assertion-life.ts';

type Lived = readonly [id: string, life: Life];

const liveliest: readonly Life[] = ['decisive', 'shared', 'covered', 'silent'];

/** Of each written assertion one id, the liveliest. */
export function writtenOnce(lives: readonly Lived[], suite: Suite): readonly Lived[] {
  const places = placesOf(suite);
  const groups = Map.groupBy(lives, ([id]) => {
    const [scenario = '', rest = ''] = [id.slice(0, id.indexOf('#')), id.slice(id.indexOf('#') + 1)];
    const opening = places.get(scenario);
    return opening?.steps.has(rest.slice(0, rest.indexOf('/'))) === true ? `${opening.name}: ${rest}` : id;
  });
  return [...groups.values()].flatMap((same) =>
    same.toSorted(([, left], [, right]) => liveliest.indexOf(left) - liveliest.indexOf(right)).slice(0, 1),
  );
}

interface Opened {
  readonly name: string;
  readonly steps: ReadonlySet<string>;
}

/** Scenario → its opening. */
function placesOf({ scenarios, openings }: Suite): ReadonlyMap<string, Opened> {
  return new Map(
    scenarios.flatMap(({ written }) => {
      const { opening: name } = written;
      const opening = name === undefined || !Object.hasOwn(openings, name) ? undefined : openings[name];
      if (name === undefined || opening === undefined) return [];
      const steps = new Set(allSteps(opening.steps).map(({ step }) => step));
      return [[written.scenario, { name, steps }] as const];
    }),
  );
}
