import type { ReportInput } from '#lib/report/content/report-source.ts';
import type { UndrawableInReport } from '#lib/report/report-formats.ts';
import type { PackedFonts } from '../packed-fonts.ts';

/** What a worker can be asked for, and what comes of it. */
export type JobResults = {
	readonly pdf: Uint8Array<ArrayBuffer>;
	readonly undrawable: readonly UndrawableInReport[];
};

/** The one thing a worker does, as plain data: nothing else crosses between it and the page. */
export type ReportJob = {
	readonly kind: keyof JobResults;
	readonly input: ReportInput;
	readonly fonts: PackedFonts;
};

/** What a worker says. */
export type ReportWord<Value = JobResults[keyof JobResults]> =
	/** Its script has been read: from here on it is the worker that does the job. */
	| { readonly kind: 'ready' }
	/** The fraction done. */
	| { readonly kind: 'progress'; readonly done: number }
	| { readonly kind: 'done'; readonly value: Value }
	/** A bug: the page throws it on. */
	| { readonly kind: 'failed'; readonly message: string };
