/** What is known of an operation at run time. */

export interface OperationDescription {
  /** The operationId of the document. */
  readonly id: string;
  /** As sent: `GET`, `POST`. */
  readonly method: string;
  /** The template of the document: `/v1/agents/{agent_id}`. */
  readonly path: string;
  /** Where it sits in the client tree, outermost first. */
  readonly resource: readonly string[];
  readonly tags: readonly string[];
  readonly deprecated?: true;
  readonly parameters: readonly ParameterDescription[];
  readonly requestBody?: { readonly required: boolean; readonly content: ContentDescription };
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: {
    readonly [status: string]: { readonly headers: readonly HeaderDescription[]; readonly content: ContentDescription };
  };
  readonly links?: readonly LinkDescription[];
  /** Alternatives of schemes that belong together; empty where nothing is asked for. */
  readonly security: readonly (readonly { readonly name: string; readonly scopes: readonly string[] }[])[];
  readonly servers?: readonly string[];
  readonly stream?: StreamDescription;
  readonly pagination?: { readonly kind: string; readonly items: string; readonly [field: string]: string };
  readonly poll?: {
    readonly operation: string;
    /** The field that holds a state; absent where `until` tells the end: a body that is not null, or an answer that is not 404. */
    readonly field?: string;
    readonly until?: 'not-null' | 'found';
    /** What the body of a 404 says where something may still come. */
    readonly missing?: { readonly [member: string]: unknown };
    /** What of the last answer is given. */
    readonly gives?: string;
    /** The states at which waiting ends. */
    readonly terminal: readonly string[];
    /** All states, where the document lists them. */
    readonly states?: readonly string[];
    readonly method?: string;
    readonly begin?: string;
    readonly parameters: { readonly [name: string]: string };
  };
  /** Ids of what an implementation of it must do, where the document has requirements beside it. */
  readonly requirements?: readonly string[];
  readonly headerConstants?: { readonly [name: string]: string };
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: 'path' | 'query' | 'querystring' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved?: true;
  /** Whether it may be sent without a value. */
  readonly allowEmptyValue?: true;
  /** For parameters that are described by a media type. */
  readonly mediaType?: string;
}

export interface HeaderDescription {
  readonly name: string;
  readonly required: boolean;
}

/** Media type → how it travels. */
export interface ContentDescription {
  readonly [mediaType: string]: 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'event-stream' | 'json-lines';
}

export interface LinkDescription {
  readonly status: string;
  readonly name: string;
  readonly operation?: string;
  /** Where the operation is described, if that is in another document. */
  readonly reference?: string;
  /** Values, or expressions like `$response.body#/id`. */
  readonly parameters: { readonly [name: string]: unknown };
  readonly body?: unknown;
  readonly server?: string;
}

export interface StreamDescription {
  readonly framing: 'sse' | 'ndjson';
  readonly mediaType: string;
  /** The property of the request body that switches the stream on. */
  readonly when?: { readonly property: string; readonly equals: boolean | string };
  /** Dotted path of the event's name within a frame. */
  readonly key?: string;
  /** A frame with this property is an error, and counts as an event of this name. */
  readonly errors?: string;
  /** The order of event names, as a regular expression over them. */
  readonly order?: string;
  readonly terminator?: string;
  /** Each request gives the stream from its first item on. */
  readonly replays?: boolean;
  readonly fold?: { readonly deltas: string; readonly equals: string };
}
