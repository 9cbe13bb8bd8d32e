/** The files that the code of a run finds in its working folder. */
import { contentPlace, filesOf, messagesOf } from '../../places.ts';
import type { CodeFile } from '../../../../tools/code-interpreter/code-interpreter.ts';
import type { RunDriving } from './driving.ts';
import { workingNames, type NamedFile } from './working-names.ts';

/** Those of the assistant and the thread, those of its messages, and those that code of the run has made. */
export async function codeFiles({ ports, path, state }: RunDriving): Promise<readonly NamedFile[]> {
  const messages = (await ports.store.list(messagesOf(path))).map((entry) => entry.document);
  const attached = messages.flatMap(({ attachments }) =>
    attachments.flatMap(({ file_id, tools }) =>
      file_id !== undefined && (tools ?? []).some((tool) => tool.type === 'code_interpreter') ? [file_id] : [],
    ),
  );
  const ids = new Set([...(state.plan.resources.code_interpreter?.file_ids ?? []), ...attached]);
  const files = await Promise.all([...ids].map((id) => ports.store.get({ ...filesOf(path.tenant), key: id })));
  const given = workingNames(files.filter((file) => file !== undefined));
  const made = Object.entries(state.files).map(([name, id]) => ({ id, name }));
  // What code has changed stands for what it was given.
  return [...new Map([...given, ...made].map((file) => [file.name, file])).values()];
}

export async function readCodeFiles(driving: RunDriving): Promise<readonly CodeFile[]> {
  const { ports, path } = driving;
  const files = await codeFiles(driving);
  const read = files.map(async ({ id, name }) => {
    const content = await ports.store.get(contentPlace(path.tenant, id));
    return content === undefined ? [] : [{ name, bytes: Buffer.from(content.base64, 'base64') }];
  });
  return (await Promise.all(read)).flat();
}
