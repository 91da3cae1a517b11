import type { Grade } from '#lib/domain/scoring/grade.ts';
import type { Picture } from '../pictures/picture.ts';

/**
 * A report as a sequence of blocks in one language: what it says and in which order, without a word
 * about paper or screen. Every format is made from the same blocks.
 */
export type ReportBlock =
	| {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			/** Unique within the report; what contents and cross references lead to. */
			readonly id: string;
	  }
	| {
			readonly kind: 'paragraph';
			readonly text: string;
			readonly tone: 'plain' | 'small';
	  }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
	/** Lines to write on by hand, each with what belongs there. */
	| { readonly kind: 'blanks'; readonly labels: readonly string[] }
	| ReportTable
	/** Beside each other where there is room. */
	| { readonly kind: 'pictures'; readonly pictures: readonly CaptionedPicture[] }
	| QuestionBlock
	/** A new page; where little of the page is filled, only if it begins something to be handed out. */
	| { readonly kind: 'page-break'; readonly always?: true };

export type CaptionedPicture = {
	readonly picture: Picture;
	/** Said below the picture: what it shows, with its number within the report. */
	readonly caption: string;
};

export type FactRow = { readonly label: string; readonly value: string };

export type ReportTable = {
	readonly kind: 'table';
	/** What the table holds, for those who hear it; also its caption. */
	readonly caption: string;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly ReportCell[])[];
};

export type ReportColumn = {
	readonly title: string;
	readonly align: 'start' | 'end';
	/** The cells of this column name their row. */
	readonly header?: true;
};

/** A cell: text, with a mark where it names a grade or a status. Its words are read through `cellParts`. */
export type ReportCell = {
	readonly text: string;
	readonly mark?: ReportMark;
	/** Shaded like its mark of a grade, so that many cells are compared at a glance. */
	readonly shaded?: true;
	readonly strong?: true;
	/** How deep it stands below the rows before it; 0 when absent. */
	readonly indent?: number;
	/** Unique within the report; what cross references lead to, as the id of a heading is. */
	readonly id?: string;
	/** Where the text leads, by id; one that nothing in the report has is no link. */
	readonly to?: string;
	/** Further references, each on its own line below the text. */
	readonly refs?: readonly { readonly text: string; readonly to: string }[];
};

/** One question on paper: what is asked, boxes to tick, lines to write on. */
export type QuestionBlock = {
	readonly kind: 'question';
	/** The control's id, printed so that the sheet can be typed in later. */
	readonly control: string;
	readonly title: string;
	readonly text: string;
	/** Said small below the question, e.g. what would prove it. */
	readonly hints: readonly string[];
	/** One empty box each. */
	readonly boxes: readonly { readonly label: string; readonly checked: 'yes' | 'no' }[];
	/** Label and number of empty lines to write on. */
	readonly writing: readonly { readonly label: string; readonly lines: number }[];
};

/** A small vector mark that repeats in shape what the word beside it says. */
export type ReportMark =
	| { readonly kind: 'grade'; readonly grade: Grade | null }
	| {
			readonly kind: 'status';
			readonly status:
				'met' | 'partly' | 'planned' | 'not-met' | 'unknown' | 'unanswered' | 'not-applicable';
	  }
	| { readonly kind: 'essential' };

/** What stands on the cover and on every page. */
export type ReportFrame = {
	readonly language: 'ja' | 'en';
	readonly title: string;
	readonly municipality: string;
	readonly subtitle: string;
	readonly reportId: string;
	/** A cover page and contents, or a masthead on the first page of the body. */
	readonly opening: 'cover' | 'masthead';
	/** The day the report speaks of, `YYYY-MM-DD`; also its date of creation, so that bytes repeat. */
	readonly asOf: string;
	/** Lines of the cover: label and value. */
	readonly facts: readonly FactRow[];
	/** Lines of the cover to sign by hand; none where a report is not signed. */
	readonly signatures: readonly string[];
	readonly notice: string;
	/** Shown across cover and pages when the data are of the sample city. */
	readonly sampleMark: string | null;
	/** Handling mark on every page, e.g. `機密性2`; null when none was chosen. */
	readonly handlingMark: string | null;
	/** Left part of every foot: edition and as-of date. */
	readonly foot: string;
	readonly pageOf: (page: number, pages: number) => string;
	readonly contentsTitle: string;
	/** The way back from a part, on screen. */
	readonly toContents: string;
	/** Said in the continued head of a table. */
	readonly continued: string;
	/** What the star beside an essential control is called. */
	readonly essential: string;
};

export type ReportDocument = {
	readonly frame: ReportFrame;
	readonly blocks: readonly ReportBlock[];
};
