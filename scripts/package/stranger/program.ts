/** A program of a stranger: the typed API by the names of the package. It compiles in the clone and where the tarball is installed. */
import { defineConfig, lintDocument, startMock } from 'etalon';
import { verify } from 'etalon/conformance';
import type { Report } from 'etalon/conformance';
import { formatDiagnostics, loadDocument } from 'etalon/document';
import { check, generate } from 'etalon/generator';
import type { Outcome } from 'etalon/generator';
import { createRuntime, listen } from 'etalon/runtime';

const document = 'teas.yaml';
const config = defineConfig({ documents: [{ document, out: 'by-program', emit: ['types', 'client'] }] });
const { out = '' } = config.documents[0] ?? {};

const generated: Outcome = await generate({ documents: [document], out });
const checked = await check({ documents: [document], out });
const problems = await lintDocument(document);
const loaded = await loadDocument(document);

const mock = await startMock({ document, port: 0 });
const mocked: unknown = await (await fetch(`${mock.url}/teas/sencha`)).json();
await mock.close();

const runtime = await createRuntime();
const health = await runtime.fetch(new Request('http://localhost/v1/health'));
const listener = await listen(runtime, { port: 0 });
const report: Report = await verify({ api: 'llama-stack', target: listener.url, only: ['server/*'] });
await listener.close();
await runtime.close();

const findings = {
  generated: generated.ok && generated.apis[0]?.files.written.includes('client/index.ts'),
  checked: checked.ok,
  problems: formatDiagnostics(problems),
  title: loaded.document?.info.title,
  mocked,
  health: health.status,
  conforms: report.requirements.some(({ verdict }) => verdict === 'pass'),
};
process.stdout.write(`${JSON.stringify(findings)}\n`);
