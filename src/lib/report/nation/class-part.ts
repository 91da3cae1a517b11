import type { ReportBlock } from '../content/report-block.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { groupTables } from './group-tables.ts';
import type { NationSource } from './nation-source.ts';

/** Municipalities alike in size: whom a leader compares with. None where no classes are given. */
export function classPart(source: NationSource): readonly ReportBlock[] {
	const { messages, latest } = source;
	if (latest === undefined || latest.classes.length === 0) return [];
	const groups = latest.classes.map((group) => ({
		name: messages.classNames[group.class] ?? group.class,
		group
	}));
	return [
		heading(1, messages.classesTitle, 'classes'),
		paragraph(messages.classesLead),
		...groupTables(source, groups, {
			head: messages.class,
			medians: messages.classTable,
			grades: messages.classGrades
		})
	];
}
