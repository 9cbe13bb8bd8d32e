// Generated from spec/assistants/v2.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a client has to know of one operation: the data that generated functions hand to this runtime. */

export interface Issue {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
}

export type Validator = (value: unknown) => readonly Issue[];

/** One operation. `Responses` ties its types to it, for errors; it exists for the compiler only. */
export interface ClientOperation<Responses = unknown> {
  readonly id: string;
  readonly method: string;
  /** The template: `/v1/agents/{agent_id}`. */
  readonly path: string;
  /** Without those variables of the path that are written as they are. A text is a usual parameter of the query. */
  readonly parameters?: readonly (string | ParameterDescription)[];
  readonly body?: BodyDescription;
  /** Headers that every request of this operation carries. */
  readonly headers?: { readonly [name: string]: string };
  /** By status: `200`, `2XX` or `default`. Successes only. */
  readonly responses: { readonly [status: string]: Contents<ContentDescription> };
  /** By status: how the described headers of successes are read. Names are in lower case. */
  readonly responseHeaders?: { readonly [status: string]: { readonly [name: string]: HeaderDescription } };
  /** What is asked for where the caller does not say: whatever there is, where this does not say it either. */
  readonly accept?: string;
  /** The property of the body that asks for a stream, the value that does, and what is asked for then. */
  readonly streams?: { readonly property: string; readonly equals: boolean | string; readonly accept: string };
  /** Each request gives the whole stream from its first item on. */
  readonly replays?: boolean;
  /** Alternatives of scheme names. Without any, no credentials are sent. */
  readonly security?: readonly (readonly string[])[];
  readonly pagination?: Pagination;
  /** Where the operation has a server of its own. */
  readonly server?: { readonly url: string; readonly variables: { readonly [name: string]: string } };
  /** Loads the validators of the answers. */
  readonly validators?: () => Promise<{ readonly responses: { readonly [status: string]: ResponseValidators } }>;
  /** All statuses that are described, failures too: `400`, `4XX`, `default`. */
  readonly statuses?: readonly string[];
  readonly answers?: Responses;
}

/** By media type: of whole bodies, and of the items of streams. */
export interface ResponseValidators {
  readonly content: { readonly [mediaType: string]: Validator };
  readonly items: { readonly [mediaType: string]: Validator };
}

/** Only what is not usual: see `parametersOf`. */
export interface ParameterDescription {
  readonly name: string;
  /** The member of the parameters object, where it is not called as the parameter; none for parameters of the path. */
  readonly key?: string;
  /** Which of the arguments it is, for parameters of the path. */
  readonly position?: number;
  readonly in: 'path' | 'query' | 'querystring' | 'header' | 'cookie';
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  /** The media type of its text, for parameters that are described by `content`. */
  readonly mediaType?: string;
}

export interface BodyDescription {
  /** The member of the parameters object that is the body; absent where the remaining members are. */
  readonly key?: string;
  readonly required: boolean;
  readonly content: Contents<RequestContent>;
}

/** By media type. A text is the only one, and JSON, and there is nothing else to say of it. */
export type Contents<Content> = string | { readonly [mediaType: string]: Content };

export type ContentKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'event-stream' | 'json-lines';

export interface RequestContent {
  readonly kind: ContentKind;
  readonly encoding?: { readonly [field: string]: FieldEncoding };
  /** Members that are texts of JSON: other values than texts are written as such. */
  readonly jsonTexts?: readonly string[];
}

export interface FieldEncoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export type HeaderKind = 'string' | 'number' | 'boolean' | 'json';

export interface HeaderDescription {
  readonly kind: HeaderKind | 'list' | 'object';
  /** Of lists: what the items are; text where absent. */
  readonly items?: HeaderKind;
  /** Of objects: what the members are; text where absent. */
  readonly properties?: { readonly [name: string]: HeaderKind };
  readonly explode?: boolean;
}

export interface ContentDescription extends StreamDescription {
  readonly kind: ContentKind;
}

/** How a stream is read, and how its end is known. */
export interface StreamDescription {
  /** What closes the stream, like `[DONE]`; the body must not end without it. */
  readonly terminator?: string;
  /** Items are whole frames: `{ event, data, id, retry }`. */
  readonly frames?: boolean;
  /** The data of frames is text, whatever it looks like. */
  readonly text?: boolean;
  /** A frame that has this property is an error; `error` where absent. */
  readonly errors?: string;
  /** Dotted path of an event's name; the `event` field of the frame where absent. */
  readonly key?: string;
  /** The names that may come last. */
  readonly endings?: readonly string[];
  /** Whether a stream without any event is whole, too. */
  readonly mayBeEmpty?: boolean;
}

export type Pagination =
  | {
      readonly kind: 'cursor';
      readonly items: string;
      readonly cursor: string;
      readonly from: string;
      readonly limit?: string;
      readonly more?: string;
    }
  | {
      readonly kind: 'offset';
      readonly items: string;
      readonly offset: string;
      readonly limit?: string;
      readonly more?: string;
      readonly total?: string;
    }
  | { readonly kind: 'next-url'; readonly items: string; readonly next: string };
