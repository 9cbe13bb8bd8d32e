// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  ChatRequest,
  ChatResult,
  FramesRequest,
  FramesResult,
  LinesRequest,
  LinesResult,
  OrderedRequest,
  OrderedResult,
} from '../operations/streams.ts';

/** Handlers of `streams`. */
export interface StreamsHandlers<Context> {
  /** `POST /streams/chat` */
  chat(request: ChatRequest, context: Context): ChatResult | Promise<ChatResult>;

  /** `GET /streams/ordered` */
  ordered(request: OrderedRequest, context: Context): OrderedResult | Promise<OrderedResult>;

  /** `GET /streams/frames` */
  frames(request: FramesRequest, context: Context): FramesResult | Promise<FramesResult>;

  /** `GET /streams/lines` */
  lines(request: LinesRequest, context: Context): LinesResult | Promise<LinesResult>;
}
