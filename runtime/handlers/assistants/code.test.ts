/** Code that an assistant runs: it reads the files of the thread, and what it makes can be fetched and is pointed at. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { apiPerTest, type Shown } from './api-bench.ts';

const code = [
  'print(open("/mnt/data/in.csv").read())',
  'open("out.csv", "w").write("made")',
  'open("plot.png", "wb").write(b"\\x89PNG")',
].join('\n');

const drawing: ModelScript = {
  script: 'drawing',
  replies: [
    { when: { round: 1 }, say: { tool_calls: [{ name: 'code_interpreter', arguments: { code } }] } },
    { say: { text: 'It printed {tool.content}, see [it](sandbox:/mnt/data/out.csv).', chunks: 2 } },
  ],
};

const api = apiPerTest({ scripts: [drawing] });

describe('the code of an assistant', { timeout: 90_000 }, () => {
  it('gets the files of the thread, and leaves files, images and what it printed', async () => {
    const form = new FormData();
    form.set('purpose', 'assistants');
    form.set('file', new File(['1,2'], 'in.csv'));
    const { id: given } = (await api.send('POST /files', { body: form })).body;
    const { thread, assistant_id } = await api.scene('drawing', { tools: [{ type: 'code_interpreter' }] });
    const attachments = [{ file_id: given, tools: [{ type: 'code_interpreter' }] }];
    await api.ask(`POST ${thread}/messages`, { role: 'user', content: 'Draw.', attachments });
    const { frames } = await api.ask(`POST ${thread}/runs`, { assistant_id, stream: true });
    expect(frames.at(-2)?.event).toBe('thread.run.completed');
    const steps = frames.filter(({ event }) => event === 'thread.run.step.completed').map((frame) => frame.data);
    expect(steps[0]).toMatchObject({
      step_details: {
        tool_calls: [
          {
            type: 'code_interpreter',
            code_interpreter: {
              input: code,
              outputs: [
                { type: 'logs', logs: '1,2\n4\n' },
                { type: 'image', image: { file_id: expect.stringMatching(/^file-/) } },
              ],
            },
          },
        ],
      },
    });
    const message = frames.find(({ event }) => event === 'thread.message.completed')?.data;
    const [image, text] = (message?.['content'] ?? []) as [Image, Text];
    expect(image.type).toBe('image_file');
    expect(text.text.annotations).toMatchObject([{ type: 'file_path', text: 'sandbox:/mnt/data/out.csv' }]);
    const [annotation] = text.text.annotations;
    const content = await api.send(`GET /files/${annotation?.file_path.file_id}/content`, {});
    expect(content.body).toBe('made');
    const made = (await api.send('GET /files?purpose=assistants_output', {})).body.data.map(
      (file: Shown) => file['filename'],
    );
    expect(made.toSorted()).toEqual(['out.csv', 'plot.png']);
  });
});

interface Image {
  readonly type: string;
}

interface Text {
  readonly text: { readonly annotations: readonly { readonly file_path: { readonly file_id: string } }[] };
}
