import type { ReportBlock, ReportCell } from './report-block.ts';

/** The same blocks, in which every link leads to something: others become plain text. */
export function withLiveLinks(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
	const ids = new Set(blocks.flatMap(idsIn));
	return blocks.map((block) =>
		block.kind === 'table'
			? { ...block, rows: block.rows.map((row) => row.map((cell) => withLiveLink(cell, ids))) }
			: block
	);
}

/** Everything of a block that a link can lead to. */
export const idsIn = (block: ReportBlock): readonly string[] =>
	block.kind === 'heading'
		? [block.id]
		: block.kind === 'table'
			? block.rows.flatMap((row) => row.flatMap(({ id }) => id ?? []))
			: [];

function withLiveLink({ to, refs, ...cell }: ReportCell, ids: ReadonlySet<string>): ReportCell {
	const live = refs?.filter((ref) => ids.has(ref.to)) ?? [];
	const dead = refs?.filter((ref) => !ids.has(ref.to)) ?? [];
	return {
		...cell,
		text: [cell.text, ...dead.map(({ text }) => text)].filter((text) => text !== '').join('\n'),
		...(to !== undefined && ids.has(to) && { to }),
		...(live.length > 0 && { refs: live })
	};
}
