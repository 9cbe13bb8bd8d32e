/** One document: its client and its server are generated, and everything that can travel is sent from one to the other. */
import type { OpenApiDocument } from '#document';
import { createRandom } from '../instances/random.ts';
import { generateOutput } from '../generate-output.ts';
import type { JudgeOptions } from '../judge-document.ts';
import { sampleOf } from '../sample-of.ts';
import { readSubjects } from '../schemas/read-subjects.ts';
import { openWire } from './open-wire.ts';
import { makeRequest } from './make-request.ts';
import { tryAnswers } from './trials/try-answers.ts';
import { tryNearRequests } from './trials/try-near-requests.ts';
import { tryRequest } from './trials/try-request.ts';
import type { Trying } from './trials/trying.ts';
import { tryWebhooks } from './trials/try-webhooks.ts';
import { valueMaker } from './value-maker.ts';
import { readOperations } from './wire-operation.ts';
import { startTally, type WireVerdict } from './wire-verdict.ts';

type TryOptions = Omit<JudgeOptions, 'file' | 'folder'>;

/** Throws where nothing can be generated from the document. */
export async function judgeWire(options: JudgeOptions): Promise<WireVerdict> {
  const document: OpenApiDocument = await generateOutput(options, [
    'types',
    'validators',
    'operations',
    'server',
    'client',
  ]);
  return tryOutput(document, options);
}

/** The same for what stands in `out` already. */
export async function tryOutput(document: OpenApiDocument, options: TryOptions): Promise<WireVerdict> {
  const { named } = await readSubjects({ folder: options.out, document });
  const maker = valueMaker(named);
  const tally = startTally();
  const all = await readOperations(options.out, document);
  // Of a document of nothing but webhooks there is no client.
  const open = all.length === 0 ? undefined : await openWire(options.out);
  for (const wire of sampleOf(all, options)) {
    if (open === undefined) break;
    const random = createRandom(options.seed, wire.identifier);
    await tryOperation({ maker, random, tally, open, wire }, options);
    tally.counts.operations += 1;
  }
  const random = createRandom(options.seed, 'webhooks');
  await tryWebhooks({ maker, random, tally, document, folder: options.out, trial: options });
  return { counts: tally.counts, barren: [...tally.barren], failures: tally.failures };
}

async function tryOperation(trying: Trying, options: TryOptions): Promise<void> {
  try {
    const media = Object.keys(trying.wire.operation.requestBody?.content ?? {}).length;
    const near = Math.ceil(options.mutants / 4);
    for (let count = 0; count < Math.max(options.values, media * 2); count += 1) {
      const fullness = count < 2 ? 1 - count : trying.random.next();
      const sent = makeRequest(trying.wire, trying, { fullness, media: Math.floor(count / 2) });
      if (sent === undefined || !(await tryRequest(sent, trying))) continue;
      if (count < media * 2 || count === 0) await tryNearRequests(sent, trying, near);
      if (count === 0) await tryAnswers(sent, trying, near);
    }
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    trying.tally.failures.push({ fault: 'it cannot be tried', subject: trying.wire.identifier, told });
  }
}
