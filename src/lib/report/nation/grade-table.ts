import type { NationGrades } from '#lib/domain/comparison/nation-figures.ts';
import { grades, type Grade } from '#lib/domain/scoring/grade.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import type { GradeCount } from '../pictures/share-bars-picture.ts';
import { cellMarks, countWords, shareWords } from './cell-words.ts';
import type { NationSource } from './nation-source.ts';

type GradeRow = { readonly name: string; readonly grades: NationGrades };

/** How many cities of each group hold each grade; of one alone also the shares. */
export function gradeTable(
	{ messages }: NationSource,
	{
		caption,
		head,
		groups
	}: {
		readonly caption: string;
		readonly head: string;
		readonly groups: readonly GradeRow[];
	}
): ReportBlock {
	const columns = [
		headerColumn(head),
		...[...grades, messages.notRated].map((title) => column(title, 'end'))
	];
	const rows = groups.map(({ name, grades: own }) => [
		name,
		...ranks.map((rank) => countWords(own[rank ?? 'notRated']))
	]);
	const shares = groups.length === 1 ? groups.map((group) => shareRow(messages.share, group)) : [];
	return table(caption, columns, [...rows, ...shares]);
}

/** From best to worst, what is not rated last. */
const ranks: readonly (Grade | null)[] = [...grades, null];

/** The counts of a group as numbers; `null` where one of them is hidden or unknown. */
export function gradeCounts(own: NationGrades): readonly GradeCount[] | null {
	const counts = ranks.flatMap((grade): readonly GradeCount[] => {
		const cell = own[grade ?? 'notRated'];
		if (cell.kind === 'shown') return [{ grade, count: cell.value }];
		return cell.kind === 'none' ? [{ grade, count: 0 }] : [];
	});
	return counts.length === ranks.length ? counts : null;
}

function shareRow(name: string, { grades: own }: GradeRow): readonly string[] {
	const counts = gradeCounts(own);
	const all = counts?.reduce((sum, { count }) => sum + count, 0) ?? 0;
	return [
		name,
		...ranks.map((_, i) =>
			counts === null ? cellMarks.hidden : shareWords(counts[i]?.count ?? 0, all)
		)
	];
}
