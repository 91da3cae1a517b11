import type { NamedCity } from '#lib/domain/comparison/nation-figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { ReportBlock, ReportCell } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import type { NationSource } from './nation-source.ts';

/** Every city with its own figures: only where the run was told to name them. */
export function namedPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures } = source;
	if (figures.named === null) return [];
	const columns = [
		headerColumn(messages.city),
		column(messages.code),
		column(messages.prefecture),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.coverage, 'end'),
		...figures.layers.map(({ title }) => column(title[source.locale], 'end'))
	];
	return [
		heading(1, messages.citiesTitle, 'cities'),
		paragraph(messages.citiesLead),
		table(
			messages.cityTable,
			columns,
			figures.named.map((city) => rowOf(source, city))
		)
	];
}

const rowOf = (
	{ messages, locale }: NationSource,
	{ code, name, grade, percent, coverage, layers }: NamedCity
): readonly (ReportCell | string)[] => [
	name,
	code,
	prefectureName(code, locale),
	{ text: grade ?? messages.notRated, mark: { kind: 'grade', grade }, strong: true },
	formatPercent(percent),
	formatPercent(coverage),
	...layers.map(formatPercent)
];
