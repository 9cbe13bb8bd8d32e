// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * What servers of version 0.2 send in place of response.mcp_call_arguments.done.
 * @deprecated
 */
export interface OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone {
  /** Says which event this is. */
  type: 'response.mcp_call.arguments.done';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** The whole arguments as JSON text. */
  arguments: string;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
