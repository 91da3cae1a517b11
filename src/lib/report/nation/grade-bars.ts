import type { NationGroup, NationYear } from '#lib/domain/comparison/nation-figures.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { shareBarsPicture, type GradeCount } from '../pictures/share-bars-picture.ts';
import { shareWords } from './cell-words.ts';
import { gradeCounts } from './grade-table.ts';
import type { NationSource } from './nation-source.ts';

/** Shares of the grades as bars, of all cities and of each class; groups with a hidden count are left out. */
export function gradeBars(
	{ messages }: NationSource,
	{ all, classes }: NationYear
): readonly ReportBlock[] {
	const groups: readonly { readonly name: string; readonly group: NationGroup }[] = [
		{ name: messages.everybody, group: all },
		...classes.map((group) => ({
			name: messages.classNames[group.class] ?? group.class,
			group
		}))
	];
	const rows = groups.flatMap(({ name, group }) => {
		const counts = gradeCounts(group.grades);
		const isEmpty = counts?.every(({ count }) => count === 0) ?? true;
		return counts === null || isEmpty ? [] : [{ name, figure: formatCount(group.counted), counts }];
	});
	if (rows.length === 0) return [];
	const picture = shareBarsPicture({
		rows,
		words: { notRated: messages.notRated, count: messages.count },
		description: messages.gradeBarsDescription(
			rows.map(({ name, counts }) => messages.toldGrades(name, toldShares(messages, counts)))
		)
	});
	return [{ kind: 'pictures', pictures: [{ picture, caption: messages.gradeBarsCaption }] }];
}

function toldShares(
	{ notRated }: NationSource['messages'],
	counts: readonly GradeCount[]
): readonly string[] {
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	return counts.map(({ grade, count }) => `${grade ?? notRated} ${shareWords(count, all)}`);
}
