import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { AnswerItem } from './answer-items.ts';

/** What is said of the last deed on the answering screen, once and politely. */
export type Said =
	/** Another card is on screen; `left` is the one before, where its reason is still missing. */
	| {
			readonly kind: 'at';
			readonly item: AnswerItem;
			readonly wrapped: 'no' | 'to-first' | 'to-last';
			readonly left: AnswerItem | undefined;
	  }
	| { readonly kind: 'answered' | 'reason-wanted'; readonly status: AnswerStatus }
	/** Another filter lets so many through. */
	| { readonly kind: 'listed'; readonly count: number; readonly of: number }
	/** Nothing open is listed; `elsewhere` counts what the filter holds back. */
	| { readonly kind: 'none-open'; readonly elsewhere: number }
	| { readonly kind: 'undone' | 'redone'; readonly item: AnswerItem; readonly count: number };
