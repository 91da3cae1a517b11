import type { ReportBlock } from '../content/report-block.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { groupTables } from './group-tables.ts';
import type { NationSource } from './nation-source.ts';

/** Similar bodies (類似団体) by the table that was given, with its year and who is not in it. None without a table. */
export function similarPart(source: NationSource): readonly ReportBlock[] {
	const { messages, latest, figures } = source;
	if (latest === undefined || figures.classTable === null) return [];
	const { year, notInTable } = figures.classTable;
	const groups = latest.similar.map((group) => ({ name: group.class, group }));
	return [
		heading(1, messages.similarTitle, 'similar'),
		paragraph(messages.similarLead(year)),
		...(notInTable === 0 ? [] : [paragraph(messages.notInClasses(notInTable), 'small')]),
		...groupTables(source, groups, {
			head: messages.class,
			medians: messages.similarTable,
			grades: messages.similarGrades
		})
	];
}
