/** Laws of lists: a limit limits, pages are a partition, what was made is there once, an order reversed is reversed. */
import { isObject, type Json } from '#document';
import type { LawUse, Send } from '../format/scenario.ts';
import { fail, judged, pass } from '../judge/finding.ts';
import type { Finding } from '../judge/finding.ts';
import { equal } from '../values/equal.ts';
import { knownPath, select } from '../values/path.ts';
import type { Inquiry, Law } from './law.ts';
import { pageSize } from './page-size.ts';
import { readPaging, walkPages } from './walk-pages.ts';
import type { Page, Paging } from './walk-pages.ts';

const known = ['limit', 'partition', 'more', 'members', 'strangers', 'edges', 'reverse', 'filter'] as const;
type ListLaw = (typeof known)[number];

export const list: Law = {
  name: 'list',
  says: 'With `laws`: limit, partition, more, members, strangers, edges, reverse, filter. `id` is the path of the id in an item; `contains` and `excludes` are ids; the paging is that of the document.',
  assertions: (use) => lawsOf(use).map((law) => `law.${law}`),
  async judge(use, inquiry) {
    const paging = readPaging(use, inquiry);
    const { exam } = inquiry.context;
    const size = (wish: number): number => pageSize(wish, use.send, { exam, paging });
    const findings: Finding[] = [];
    for (const law of lawsOf(use)) findings.push(await judges[law]({ use, inquiry, paging, size }));
    return findings;
  },
};

function lawsOf(use: LawUse): readonly ListLaw[] {
  const wanted = use['laws'];
  const names: readonly Json[] = Array.isArray(wanted) ? wanted : ['limit', 'partition', 'more'];
  return known.filter((name) => names.includes(name));
}

interface Situation {
  readonly use: LawUse;
  readonly inquiry: Inquiry;
  readonly paging: Paging;
  /** The nearest size of a page that the document allows. */
  readonly size: (wish: number) => number;
}

const judges: { readonly [L in ListLaw]: (situation: Situation) => Promise<Finding> } = {
  async limit({ use, inquiry, paging, size: allowed }) {
    for (const size of new Set([1, 2].map(allowed))) {
      const [page] = await walkPages(use.send, { inquiry, paging, size, most: 1 });
      const length = page?.items.length ?? 0;
      if (length > size) return fail('law.limit', `with ${paging.limit}=${size} the page has ${length} items`);
      if (length < size && page?.more === true)
        return fail(
          'law.limit',
          `with ${paging.limit}=${size} the page has only ${length} items, but says that there are more`,
        );
    }
    return pass('law.limit');
  },
  async partition({ use, inquiry, paging, size }) {
    const [few, many] = [size(2), size(5)];
    const [small, large] = [
      await idsOf(use, { inquiry, paging, size: few }),
      await idsOf(use, { inquiry, paging, size: many }),
    ];
    const twice = small.find((id, index) => small.indexOf(id) !== index);
    if (twice !== undefined) return fail('law.partition', `${twice} is on two pages of ${few}`);
    return judged(
      'law.partition',
      equal(small, large)
        ? undefined
        : `pages of ${few} show ${small.length} items, pages of ${many} show ${large.length}, and not the same in the same order: ${firstDifference(small, large)}`,
    );
  },
  async more({ use, inquiry, paging, size }) {
    const pages = await walkPages(use.send, { inquiry, paging, size: size(2) });
    const last = pages.length - 1;
    const wrong = paging.more === undefined ? -1 : pages.findIndex(({ more }, index) => more !== index < last);
    if (wrong !== -1)
      return fail(
        'law.more',
        `page ${wrong + 1} of ${pages.length} says ${paging.more}: ${String(pages[wrong]?.more)}`,
      );
    const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
    const all = (await idsOf(use, { inquiry, paging, size: size(100) })).length;
    return judged(
      'law.more',
      shown >= all ? undefined : `after ${shown} items a page says that there are no more, but there are ${all}`,
    );
  },
  async members({ use, inquiry, paging, size }) {
    const ids = await idsOf(use, { inquiry, paging, size: size(50) });
    const wrong = namesOf(inquiry.option('contains'))
      .map((id) => ({ id, times: ids.filter((one) => one === id).length }))
      .find(({ times }) => times !== 1);
    return judged(
      'law.members',
      wrong === undefined ? undefined : `${wrong.id} is ${wrong.times} times in the list, once was expected`,
    );
  },
  async strangers({ use, inquiry, paging, size }) {
    const ids = await idsOf(use, { inquiry, paging, size: size(50) });
    const there = namesOf(inquiry.option('excludes')).find((id) => ids.includes(id));
    return judged('law.strangers', there === undefined ? undefined : `${there} may not be in the list`);
  },
  async edges({ use, inquiry, paging, size }) {
    const pages = await walkPages(use.send, { inquiry, paging, size: size(2) });
    const wrong = pages.find((page) => !edgesFit(page, use));
    return judged(
      'law.edges',
      wrong === undefined
        ? undefined
        : `the first and last id of a page are not those of its items: ${JSON.stringify(wrong.body).slice(0, 200)}`,
    );
  },
  async reverse({ use, inquiry, paging, size }) {
    const parameter = String(use['order'] ?? 'order');
    const ordered = async (value: string): Promise<readonly string[]> =>
      idsOf({ ...use, send: withParameter(use.send, parameter, value) }, { inquiry, paging, size: size(50) });
    const [rising, falling] = [await ordered('asc'), await ordered('desc')];
    return judged(
      'law.reverse',
      equal(rising.toReversed(), falling)
        ? undefined
        : `${parameter}=desc is not ${parameter}=asc reversed: ${firstDifference(rising.toReversed(), falling)}`,
    );
  },
  async filter({ use, inquiry, paging, size }) {
    const filter = inquiry.option('filter');
    if (!isObject(filter)) return fail('law.filter', 'the step does not say which filter: { parameter, value, path }');
    const { parameter, value, path } = filter;
    const send = withParameter(use.send, String(parameter), value ?? '');
    const pages = await walkPages(send, { inquiry, paging, size: size(50) });
    const items = pages.flatMap((page) => page.items);
    const wrong = items.find((item) => !equal(select(item, knownPath(String(path))) ?? null, value ?? null));
    if (wrong !== undefined)
      return fail(
        'law.filter',
        `an item does not fit ${String(parameter)}=${String(value)}: ${JSON.stringify(wrong).slice(0, 200)}`,
      );
    const all = new Set(await idsOf(use, { inquiry, paging, size: size(50) }));
    const stranger = items.map((item) => idOf(item, use)).find((id) => !all.has(id));
    return judged(
      'law.filter',
      stranger === undefined ? undefined : `${stranger} is in the filtered list but not in the whole one`,
    );
  },
};

interface Walk {
  readonly inquiry: Inquiry;
  readonly paging: Paging;
  readonly size: number;
}

async function idsOf(use: LawUse, walk: Walk): Promise<readonly string[]> {
  const pages = await walkPages(use.send, walk);
  return pages.flatMap((page) => page.items.map((item) => idOf(item, use)));
}

function idOf(item: Json, use: LawUse): string {
  const id = select(item, knownPath(String(use['id'] ?? 'id')));
  return typeof id === 'string' ? id : JSON.stringify(id ?? item);
}

function namesOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function withParameter(send: Send, name: string, value: Json): Send {
  return { ...send, parameters: { ...send.parameters, [name]: value } };
}

function edgesFit({ body, items }: Page, use: LawUse): boolean {
  const at = (name: string): Json | undefined => select(body, knownPath(String(use[name] ?? `${name}_id`)));
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return true;
  return at('first') === idOf(first, use) && at('last') === idOf(last, use);
}

function firstDifference(left: readonly string[], right: readonly string[]): string {
  const at = left.findIndex((id, index) => id !== right[index]);
  const index = at === -1 ? left.length : at;
  return `at ${index} there is ${left[index] ?? 'nothing'} and ${right[index] ?? 'nothing'}`;
}
