/** The form that the text of a response shall have. */
import type { OpenAIResponseText, OpenAIResponseTextParam } from '#generated/llama-stack/types';
import type { ChatRequest } from '../../../models/model.ts';
import { invalid } from '../refusals.ts';

/** What was asked for, as it was sent; plain text if nothing was. Refuses a schema format without a name or a schema. */
export function completeText(given: OpenAIResponseTextParam | null | undefined): OpenAIResponseText {
  if (given === undefined || given === null) return { format: { type: 'text' } };
  const format = given.format ?? null;
  const incomplete =
    format?.type === 'json_schema' && (typeof format.name !== 'string' || typeof format.schema !== 'object');
  if (incomplete) throw invalid('A text format of the type json_schema needs a name and a schema');
  return { format };
}

/** The same for the model. */
export function responseFormat({ format }: OpenAIResponseText): Pick<ChatRequest, 'response_format'> {
  if (format?.type === 'json_object') return { response_format: { type: 'json_object' } };
  if (format?.type !== 'json_schema' || typeof format.name !== 'string') return {};
  const { name, schema, strict } = format;
  const schemas = schema === undefined || schema === null ? {} : { schema };
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name, ...schemas, ...(typeof strict === 'boolean' && { strict }) },
    },
  };
}
