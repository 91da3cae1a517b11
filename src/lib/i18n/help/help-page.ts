/** Whom a page of the manual is for. */
export const helpReaders = ['officer', 'vendor', 'auditor', 'administrator'] as const;
export type HelpReader = (typeof helpReaders)[number];

/** A screen that a step of the manual leads to. */
export type HelpPlace =
	| 'start'
	| 'new'
	| 'overview'
	| 'setup'
	| 'responsibility'
	| 'answers'
	| 'evidence'
	| 'requests'
	| 'results'
	| 'actions'
	| 'years'
	| 'report'
	| 'handover'
	| 'review'
	| 'exchange'
	| 'history'
	| 'keys'
	| 'settings'
	| 'terms';

/** A step, or a piece of advice, with the screen it leads to. */
export type HelpItem = { readonly says: string; readonly at?: HelpPlace };

/** A part of a page: what is done one after the other, or what one should know. */
export type HelpPart = {
	readonly title: string;
	readonly kind: 'steps' | 'facts';
	readonly items: readonly HelpItem[];
};

/** A page of the manual. */
export type HelpPage = { readonly lead: string; readonly parts: readonly HelpPart[] };
