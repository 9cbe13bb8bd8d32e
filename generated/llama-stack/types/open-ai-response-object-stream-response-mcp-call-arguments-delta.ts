// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Text was added to the arguments of an MCP call. */
export interface OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta {
  /** Says which event this is. */
  type: 'response.mcp_call_arguments.delta';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** The added text. */
  delta: string;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
