import { parseCellRange, type CellPlace } from '../spreadsheet/cell-reference.ts';
import { isIn } from './is-in.ts';
import { readValidations, type Validation } from './read-validations.ts';
import { textsInRange } from './texts-in-range.ts';
import type { WorkbookPlan } from './workbook-plan.ts';

/** What a cell may hold by the rules of its sheet. */
export type Allowed =
	| { readonly kind: 'anything' }
	/** One of these words. */
	| { readonly kind: 'words'; readonly words: readonly string[] }
	/** A number or a day: no word of ours. */
	| { readonly kind: 'no-text' }
	| { readonly kind: 'length'; readonly longest: number }
	/** A rule that would have to be calculated. */
	| { readonly kind: 'unknown' };

/** Tells of a cell what it may hold. */
export type AllowedAt = (place: CellPlace) => Allowed;

const anything: Allowed = { kind: 'anything' };

/** Reads the rules of one sheet; lists that stand elsewhere in the workbook are looked up there. */
export function allowedWords(plan: WorkbookPlan, sheet: string, xml: string): AllowedAt {
	const known = new Map<string, Allowed>();
	const rules = readValidations(xml)
		.filter(({ type }) => type !== 'none')
		.map((rule) => ({ ...rule, allowed: lookUp(rule) }));
	function lookUp(rule: Validation): Allowed {
		const key = JSON.stringify([rule.type, rule.operator, rule.formula, rule.isStrict]);
		const allowed = known.get(key) ?? allowedBy(plan, sheet, rule);
		known.set(key, allowed);
		return allowed;
	}
	return (place) =>
		rules.find(({ ranges }) => ranges.some((range) => isIn(place, range)))?.allowed ?? anything;
}

function allowedBy(plan: WorkbookPlan, sheet: string, rule: Validation): Allowed {
	const { type, formula, operator } = rule;
	if (type === 'list') {
		const words = wordsOfList(plan, sheet, formula);
		if (words === undefined) return { kind: 'unknown' };
		return { kind: 'words', words };
	}
	if (!rule.isStrict) return anything;
	if (type === 'textLength') return lengthOf(operator, formula);
	return type === 'custom' ? { kind: 'unknown' } : { kind: 'no-text' };
}

function lengthOf(operator: string, formula: string): Allowed {
	const number = Number(formula);
	const isLimit = operator.startsWith('lessThan') && Number.isFinite(number);
	const longest = operator === 'lessThan' ? number - 1 : number;
	return isLimit ? { kind: 'length', longest } : { kind: 'unknown' };
}

function wordsOfList(
	plan: WorkbookPlan,
	sheet: string,
	formula: string
): readonly string[] | undefined {
	if (/^".*"$/s.test(formula)) return wordsIn(formula);
	const place = placeOf(plan.names.get(formula.toLowerCase()) ?? formula);
	const part = plan.sheets.get(place?.sheet ?? sheet);
	if (place === undefined || part === undefined) return undefined;
	const xml = plan.parts.read(part);
	const words = xml.ok ? textsInRange(xml.value, place.range, plan.strings) : [];
	return words.length === 0 ? undefined : words;
}

/** The range that a formula is, and the sheet that it names before it. */
function placeOf(formula: string) {
	const [, named, written = ''] =
		/^(?:('(?:[^']|'')+'|[^'!:]+)!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula) ?? [];
	const range = parseCellRange(written.replaceAll('$', ''));
	if (range === undefined) return undefined;
	return { range, sheet: named?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'") };
}

const wordsIn = (formula: string): readonly string[] =>
	formula
		.slice(1, -1)
		.replaceAll('""', '"')
		.split(',')
		.map((word) => word.trim())
		.filter((word) => word !== '');
