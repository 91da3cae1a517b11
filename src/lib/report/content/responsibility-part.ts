import {
	responsibilityOf,
	type OwnedPair,
	type Responsibility,
	type ResponsibilityRow
} from '#lib/domain/responsibility/responsibility-matrix.ts';
import { pairAnchor } from './anchors.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Parties that fit beside each other as columns. */
const mostColumns = 5;

/** Who owns what, where two claim it, and what nobody owns. */
export function responsibilityPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, score, assessment } = source;
	if (assessment.parties.length === 0 || score.pairs.length === 0) return [];
	const responsibility = responsibilityOf(score.pairs, assessment);
	const { unowned, disputed, inferred } = responsibility;
	return [
		heading(1, messages.responsibilityTitle, 'responsibility'),
		paragraph(messages.responsibilityLead(unowned.length, disputed.length, inferred)),
		ownerTable(source, responsibility),
		...pairList(source, messages.unownedTitle, 'unowned', unowned),
		...pairList(source, messages.disputedTitle, 'disputed', disputed)
	];
}

/** Components against parties; with many parties a list of those that own something, which is short. */
function ownerTable(source: ReportSource, { rows }: Responsibility): ReportBlock {
	const { messages, assessment, nameOf } = source;
	const owning = assessment.parties.filter(({ id }) => rows.some(({ owned }) => owned.has(id)));
	const isNarrow = owning.length <= mostColumns;
	const columns = isNarrow
		? owning.map(({ name }) => column(name, 'end'))
		: [column(messages.owners)];
	const cellsOf = ({ owned }: ResponsibilityRow): readonly string[] =>
		isNarrow
			? owning.map(({ id }) => String(owned.get(id) ?? '–'))
			: [
					owning
						.flatMap(({ id, name }) => {
							const count = owned.get(id);
							return count === undefined ? [] : [messages.ownedBy(name, count)];
						})
						.join(messages.listComma) || '–'
				];
	return table(
		messages.responsibilityTitle,
		[headerColumn(messages.component), ...columns, column(messages.nobody, 'end')],
		rows.map((row) => [
			nameOf(row.component),
			...cellsOf(row),
			row.nobody === 0 ? '–' : { text: String(row.nobody), strong: true as const }
		])
	);
}

function pairList(
	source: ReportSource,
	title: string,
	id: string,
	pairs: readonly OwnedPair[]
): readonly ReportBlock[] {
	if (pairs.length === 0) return [];
	const { messages, nameOf, titleOf, partyName } = source;
	const columns = [
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.component),
		column(id === 'unowned' ? messages.usualParties : messages.claims)
	];
	const rows = pairs.map(({ judged: { pair }, owner }) => [
		pair.control.id,
		{ text: titleOf(pair), to: pairAnchor(pair) },
		nameOf(pair.component),
		owner.disputedBy === null
			? pair.control.parties.map((kind) => partyName(null, kind)).join('\n')
			: messages.claimedBy(partyName(owner.party), partyName(owner.disputedBy))
	]);
	return [heading(2, title, id), table(title, columns, rows)];
}
