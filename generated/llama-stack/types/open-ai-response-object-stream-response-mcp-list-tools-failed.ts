// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** An MCP server could not be asked for its tools. */
export interface OpenAIResponseObjectStreamResponseMcpListToolsFailed {
  /** Says which event this is. */
  type: 'response.mcp_list_tools.failed';
  /** The id of the item it concerns. */
  item_id: string;
  /** Which item of the output it concerns. */
  output_index: number;
  /** Counts the events of the stream, one by one. */
  sequence_number: number;
}
