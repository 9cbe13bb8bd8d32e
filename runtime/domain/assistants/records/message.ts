/** A message as it is kept. */
import type { Metadata } from './assistant.ts';

export interface Message {
  readonly id: string;
  readonly created_at: number;
  readonly thread_id: string;
  readonly status: 'in_progress' | 'incomplete' | 'completed';
  readonly incomplete_details: { readonly reason: IncompleteReason } | null;
  readonly completed_at: number | null;
  readonly incomplete_at: number | null;
  readonly role: 'user' | 'assistant';
  readonly content: readonly ContentPart[];
  readonly assistant_id: string | null;
  readonly run_id: string | null;
  readonly attachments: readonly Attachment[];
  readonly metadata: Metadata;
  /** It was cut off by the end of a process, and said again in another message. */
  readonly interrupted?: true;
}

export type IncompleteReason = 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';

export interface Attachment {
  readonly file_id?: string;
  readonly tools?: readonly { readonly type: 'code_interpreter' | 'file_search' }[];
}

export type ContentPart = TextPart | ImageFilePart | ImageUrlPart | RefusalPart;

export interface TextPart {
  readonly type: 'text';
  readonly text: { readonly value: string; readonly annotations: readonly Annotation[] };
}

export type ImageDetail = 'auto' | 'low' | 'high';

export interface ImageFilePart {
  readonly type: 'image_file';
  readonly image_file: { readonly file_id: string; readonly detail?: ImageDetail };
}

export interface ImageUrlPart {
  readonly type: 'image_url';
  readonly image_url: { readonly url: string; readonly detail?: ImageDetail };
}

export interface RefusalPart {
  readonly type: 'refusal';
  readonly refusal: string;
}

export type Annotation = FileCitation | FilePath;

interface AnnotatedRange {
  readonly text: string;
  readonly start_index: number;
  readonly end_index: number;
}

/** The quote is shown by v1 only. */
export interface FileCitation extends AnnotatedRange {
  readonly type: 'file_citation';
  readonly file_citation: { readonly file_id: string; readonly quote: string };
}

export interface FilePath extends AnnotatedRange {
  readonly type: 'file_path';
  readonly file_path: { readonly file_id: string };
}
