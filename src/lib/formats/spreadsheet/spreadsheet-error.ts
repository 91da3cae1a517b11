import type { ForeignEncoding } from '../answers-csv/foreign-encoding.ts';
import type { CsvSyntaxError } from '../answers-csv/parse-csv.ts';
import type { XmlProblem } from './xml-piece.ts';
import type { ZipProblem } from '../zip/zip-problem.ts';

/** Why a file is not a table that we read. `part` is the name of a file within the workbook. */
export type SpreadsheetError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'empty' }
	/** An .xls of Excel 97–2003: to be saved as .xlsx. */
	| { readonly kind: 'old-excel' }
	/** To be saved without its password. */
	| { readonly kind: 'password-protected' }
	/** An .xlsb: to be saved as .xlsx. */
	| { readonly kind: 'binary-workbook' }
	/** An .ods: to be saved as .xlsx. */
	| { readonly kind: 'opendocument' }
	/** A document, picture, web page or archive of another kind. */
	| { readonly kind: 'not-a-spreadsheet' }
	| { readonly kind: 'wrong-zip'; readonly problem: ZipProblem; readonly part: string }
	/** Inflates to more than is read: `limit` in bytes. */
	| { readonly kind: 'too-much-inside'; readonly part: string; readonly limit: number }
	| { readonly kind: 'missing-part'; readonly part: string }
	/** `offset` counts characters from the start of the part. */
	| {
			readonly kind: 'wrong-xml';
			readonly part: string;
			readonly problem: XmlProblem;
			readonly offset: number;
	  }
	| {
			readonly kind: 'wrong-cell';
			readonly sheet: string;
			readonly cell: string;
			readonly problem: CellProblem;
	  }
	| { readonly kind: 'no-sheets' }
	| { readonly kind: 'too-many-sheets'; readonly sheets: number; readonly limit: number }
	| {
			readonly kind: 'too-many-rows';
			readonly sheet: string;
			readonly rows: number;
			readonly limit: number;
	  }
	| {
			readonly kind: 'too-many-columns';
			readonly sheet: string;
			readonly row: number;
			readonly limit: number;
	  }
	| { readonly kind: 'too-many-cells'; readonly part: string; readonly limit: number }
	| { readonly kind: 'too-much-text'; readonly sheet: string; readonly limit: number }
	| { readonly kind: ForeignEncoding }
	| { readonly kind: 'unknown-encoding' }
	| CsvSyntaxError;

/**
 * `reference`: not a place in a sheet. `order`: before or on top of the cell or row before it.
 * `shared-string`: a text that is not there. `overlap`: merged twice.
 */
export type CellProblem = 'reference' | 'order' | 'shared-string' | 'overlap';
