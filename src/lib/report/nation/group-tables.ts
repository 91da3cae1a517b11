import type { NationGroup } from '#lib/domain/comparison/nation-figures.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { paragraph } from '../content/text-blocks.ts';
import { askedWords, countedApart, medianOf, scoreCell } from './cell-words.ts';
import { gradeTable } from './grade-table.ts';
import { answeredTitle, isAskedOfOneEdition, type NationSource } from './nation-source.ts';

/** A group of cities by its name. */
export type NamedGroup = { readonly name: string; readonly group: NationGroup };

type GroupWords = {
	/** What the groups are, over their names. */
	readonly head: string;
	readonly medians: string;
	readonly grades: string;
};

/** Groups side by side: medians by layer with mark and shade, and counts of grades; all cities come first. */
export function groupTables(
	source: NationSource,
	groups: readonly NamedGroup[],
	words: GroupWords
): readonly ReportBlock[] {
	const { messages, subjects, latest } = source;
	if (latest === undefined) return [];
	const all = [{ name: messages.everybody, group: latest.all }, ...groups];
	const isAskedKnown = isAskedOfOneEdition(source);
	const areSomeApart = all.some(({ group }) => countedApart(group));
	const columns = [
		headerColumn(words.head),
		...[
			answeredTitle(source),
			...(isAskedKnown ? [messages.asked] : []),
			...(areSomeApart ? [messages.counted] : []),
			...subjects
		].map((title) => column(title, 'end'))
	];
	const rows = all.map(({ name, group }): readonly (ReportCell | string)[] => [
		name,
		formatCount(group.answered),
		...(isAskedKnown ? [askedWords(group)] : []),
		...(areSomeApart ? [formatCount(group.counted)] : []),
		...[group.overall, ...group.layers].map((cell) => scoreCell(medianOf(cell)))
	]);
	return [
		table(words.medians, columns, rows),
		groups.some(({ group }) => tellsGrades(group))
			? gradeTable(source, {
					caption: words.grades,
					head: words.head,
					groups: all.map(({ name, group }) => ({ name, grades: group.grades }))
				})
			: paragraph(messages.gradesHidden(words.grades))
	];
}

/** A table of nothing but hidden counts tells no more than a sentence. */
const tellsGrades = ({ grades }: NationGroup): boolean =>
	Object.values(grades).some(({ kind }) => kind === 'shown');
