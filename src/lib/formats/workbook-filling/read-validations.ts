import { parseCellRange, type CellRange } from '../spreadsheet/cell-reference.ts';
import { xmlEvents } from '../spreadsheet/xml-events.ts';

/** What a sheet lets its cells hold, as it is written. */
export type Validation = {
	readonly ranges: readonly CellRange[];
	readonly type: string;
	readonly operator: string;
	/** A list of words in quotes, a range, a name or a number. */
	readonly formula: string;
	/** Whether anything else is refused, or only remarked on. */
	readonly isStrict: boolean;
};

type Draft = { -readonly [Key in keyof Validation]: Validation[Key] } & { written: string };

/** Rules of Excel 2007, and those of 2010 that name other sheets. */
const rulePaths: ReadonlySet<string> = new Set([
	'worksheet/dataValidations/dataValidation',
	'worksheet/extLst/ext/dataValidations/dataValidation'
]);

/** More places than any sheet has rules for; what a file has beyond them is not read. */
const mostRanges = 20_000;

/** Reads the rules of a sheet. */
export function readValidations(xml: string): readonly Validation[] {
	const found: Validation[] = [];
	let draft: Draft | undefined;
	let left = mostRanges;
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong') break;
		const { path } = event;
		if (event.kind === 'open' && rulePaths.has(path)) draft = draftOf(event.attributes);
		if (draft === undefined) continue;
		if (event.kind === 'text') addText(draft, path, event.text);
		if (event.kind !== 'close' || !rulePaths.has(path)) continue;
		const rule = finished(draft);
		draft = undefined;
		left -= rule.ranges.length;
		if (left >= 0) found.push(rule);
	}
	return found;
}

function draftOf(attributes: ReadonlyMap<string, string>): Draft {
	const shown = attributes.get('showErrorMessage');
	return {
		ranges: [],
		written: attributes.get('sqref') ?? '',
		type: attributes.get('type') ?? 'none',
		operator: attributes.get('operator') ?? 'between',
		formula: '',
		isStrict: (shown === '1' || shown === 'true') && isStop(attributes.get('errorStyle'))
	};
}

const isStop = (style: string | undefined): boolean => style === undefined || style === 'stop';

function addText(draft: Draft, path: string, text: string): void {
	if (/\/formula1(\/f)?$/.test(path)) draft.formula += text;
	else if (path.endsWith('/sqref')) draft.written += text;
}

const finished = ({ written, formula, type, operator, isStrict }: Draft): Validation => ({
	ranges: written
		.trim()
		.split(/\s+/)
		.slice(0, mostRanges + 1)
		.flatMap((range) => parseCellRange(range) ?? []),
	formula: formula.trim(),
	type,
	operator,
	isStrict
});
