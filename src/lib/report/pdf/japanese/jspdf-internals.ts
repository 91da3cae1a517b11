import type { jsPDF } from 'jspdf';

/** The part of jsPDF's interface for plugins that is used here; its own types leave it out. */
export type JspdfInternals = {
	/** Writes a line to the current page, or to the file while it is being built; gives back all lines. */
	readonly write: (line: string) => string[];
	readonly newObjectDeferred: () => number;
	readonly getPageInfo: (page: number) => { readonly objId: number };
	readonly events: {
		readonly subscribe: (topic: string, listener: (event: never) => void) => string;
		readonly getTopics: () => Record<string, Record<string, [JspdfListener, boolean]>>;
	};
};

/** A listener as jsPDF keeps it. */
export type JspdfListener = (this: unknown, ...event: unknown[]) => void;

/** A font in jsPDF's list. */
export type JspdfFont = {
	readonly id: string;
	readonly fontName: string;
	readonly postScriptName: string;
	readonly fontStyle: string;
	readonly encoding: string;
	readonly isAlreadyPutted: true;
	readonly metadata: object;
	objectNumber: number;
};

/** The one setting that jsPDF keeps among its private functions. */
export function setPdfVersion(document: jsPDF, version: string): void {
	const { __private__ } = document as unknown as {
		readonly __private__: { readonly setPdfVersion: (version: string) => void };
	};
	__private__.setPdfVersion(version);
}
