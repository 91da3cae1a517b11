import type { ReportInput } from '#lib/report/content/report-source.ts';

/** The ways of making the report that are put side by side; ours comes first, ratios are against it. */
export const engineNames = [
	'machi-tenken',
	'machi-tenken-without-data',
	'pdfkit',
	'pdfkit-tagged',
	'pdfmake',
	'chromium'
] as const;
export type EngineName = (typeof engineNames)[number];

/** What every engine is given: the report's input, and a folder with the fonts as TrueType files. */
export type ReportJob = {
	readonly input: ReportInput;
	readonly folder: string;
};

/** Font files in the job's folder. The first two are for everybody; only ours can use the third. */
export const fontFiles = {
	regular: 'regular.ttf',
	bold: 'bold.ttf',
	fallback: 'fallback.ttf'
} as const;

/** An engine that is ready: `make` goes from the report's input to the bytes of a PDF. */
export type Engine = {
	readonly make: () => Promise<Uint8Array>;
	/** Bytes held by other processes that the engine started; nothing for engines without any. */
	readonly memoryBeside?: () => number;
	readonly close?: () => Promise<void>;
};

export type OpenEngine = (job: ReportJob) => Promise<Engine>;
