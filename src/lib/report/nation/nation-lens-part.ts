import type { ReportBlock } from '../content/report-block.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import type { NationSource } from './nation-source.ts';
import { spreadTable } from './spread-part.ts';

/** The last year under every other grouping. */
export function nationLensPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures, locale } = source;
	if (figures.lenses.length === 0) return [];
	return [
		heading(1, messages.lensesTitle, 'lenses'),
		paragraph(messages.lensesLead),
		...figures.lenses.flatMap(({ lens, title, groups }): readonly ReportBlock[] => [
			heading(2, title[locale], `lens-${lens}`),
			spreadTable(
				title[locale],
				messages.lensGroup,
				source,
				groups.map(({ id, title: name, spread }) => ({ name: `${id}　${name[locale]}`, spread }))
			)
		])
	];
}
