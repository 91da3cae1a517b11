import { formatCount } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { countWords } from './cell-words.ts';
import type { NationSource } from './nation-source.ts';

/** What was read and not counted, and why; and what is of editions that are not told of. */
export function leftOutPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures } = source;
	const { files, leftOut } = figures;
	const left = leftOut.reduce((sum, { files: count }) => sum + count, 0);
	const rows = leftOut.map(({ why, files: count }) => [
		source.reasons[why] ?? why,
		formatCount(count)
	]);
	const columns = [headerColumn(messages.why), column(messages.files, 'end')];
	return [
		heading(1, messages.leftOutTitle, 'left-out'),
		paragraph(messages.leftOutLead(files, left)),
		...(rows.length === 0 ? [] : [table(messages.leftOutTable, columns, rows)]),
		...otherEditions(source)
	];
}

function otherEditions({ messages, figures }: NationSource): readonly ReportBlock[] {
	if (figures.otherEditions.length === 0) return [];
	const columns = [
		headerColumn(messages.year),
		column(messages.factEditions),
		column(messages.count, 'end')
	];
	const rows = figures.otherEditions
		.toReversed()
		.map(({ fiscalYear, edition, cities }) => [
			messages.shortYear(fiscalYear),
			messages.editionOf(edition),
			countWords(cities)
		]);
	return [
		paragraph(messages.otherEditionsLead(figures.edition)),
		table(messages.otherEditions, columns, rows)
	];
}

/** How figures came about, and by which rule some are hidden. */
export function nationMethodPart({ messages, figures }: NationSource): readonly ReportBlock[] {
	const { scoringVersion, named } = figures;
	const rules = messages.methodRules(scoringVersion);
	return [
		heading(1, messages.methodTitle, 'method'),
		{ kind: 'list', items: named === null ? rules : [...rules, messages.methodNamed] }
	];
}

/** Where the same figures are to be had as data. */
export function dataPart({ messages, figures }: NationSource): readonly ReportBlock[] {
	const { besides, aliased } = figures;
	const words = aliased
		? { ...messages.fileWords, ...messages.aliasedFileWords }
		: messages.fileWords;
	const rows = besides.map((file) => [file, words[file] ?? messages.otherFile]);
	const columns = [headerColumn(messages.file), column(messages.holds)];
	return [
		heading(1, messages.dataTitle, 'data'),
		paragraph(rows.length === 0 ? messages.dataNone : messages.dataLead),
		...(rows.length === 0 ? [] : [table(messages.fileTable, columns, rows)])
	];
}
