import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import { listPairs, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import {
	textsOfRow,
	type RowTexts,
	type Said,
	type StatusNames
} from '#lib/formats/answered-table/answer-to-write.ts';
import {
	marksOfList,
	marksOfTexts,
	type Marks
} from '#lib/formats/answered-table/marks-of-sheet.ts';
import type { MatchedRow } from '#lib/formats/answered-table/match-rows.ts';
import type { AllowedAt } from '#lib/formats/workbook-filling/allowed-words.ts';
import type { AnsweredTable } from './answered-tables.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';

/** What is written for the answers of one assessment: of which component, in which words. */
export type FillingSource = AssessmentWithChecklist & {
	/** One component; else all that a control asks stand in its row together. */
	readonly component?: string;
	readonly names: StatusNames;
};

/** What would stand in a row of a sheet. */
export type PlannedRow = MatchedRow & {
	/** Who is asked; nobody where the control does not apply. */
	readonly components: readonly string[];
	readonly texts: RowTexts | { readonly kind: 'nothing'; readonly why: 'not-asked' };
};

/** The texts for every row of a sheet, in its own marks. */
export function planRows(
	source: FillingSource,
	table: AnsweredTable,
	allowedAt: AllowedAt | undefined
): readonly PlannedRow[] {
	const { assessment, component } = source;
	const pairs = askedPairs(listPairs(source.checklist, assessment), assessment);
	const asked = groupBy(
		pairs.filter((pair) => component === undefined || pair.component === component),
		({ control }) => control.id
	);
	const marksAt = marksOf(table, allowedAt);
	return table.rows.map((row) => {
		const places = asked.get(row.control) ?? [];
		const said = places.map((pair) => saidBy(assessment, pair));
		const nothing = { kind: 'nothing', why: 'not-asked' } as const;
		return {
			...row,
			components: places.map((pair) => pair.component),
			texts: said.length === 0 ? nothing : textsOfRow(said, marksAt(row.row), source.names)
		};
	});
}

function saidBy(assessment: Assessment, { component, control }: Pair): Said {
	const found = assessment.components.find(({ id }) => id === component);
	return {
		name: component === organisation ? '' : (found?.name ?? component),
		answer: assessment.answers[component]?.[control.id]
	};
}

/** The words of the list that a cell chooses from, else those of the sheet. */
function marksOf(
	{ sheet, mapping, columns, rows }: AnsweredTable,
	allowedAt: AllowedAt | undefined
): (row: number) => Marks {
	const column = columns.answer ?? -1;
	const asked = new Set(rows.map(({ row }) => row));
	const above = sheet.rows.filter(({ number }) => number <= mapping.headerRow);
	const answers = sheet.rows
		.filter(({ number }) => asked.has(number))
		.map(({ cells }) => (cells[column] ?? '').trim());
	const usual = marksOfTexts(
		above.flatMap(({ cells }) => cells),
		[...new Set(answers)].filter((text) => text !== '')
	);
	return (row) => {
		const allowed = allowedAt?.({ row, column });
		return allowed?.kind === 'words' ? marksOfList(allowed.words) : usual;
	};
}
