import {
	changeKinds,
	type YearChange,
	type YearChanges
} from '#lib/domain/comparison/year-changes.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { describeYearsLeftOut } from '#lib/i18n/describe-years-left-out.ts';
import { titleOfControl } from './control-names.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { paragraph } from './text-blocks.ts';

/** Things named behind a change, and behind a reason to leave something out. */
const mostNamed = 12;

/**
 * How much of what changed is told: the gaps that changed, how many layers (those that changed most), and
 * components by name.
 */
export type SinceDetail = {
	readonly gaps: 'listed' | 'counted';
	readonly layers: number;
	readonly components: number;
};

/** Everything of it. */
export const inFull: SinceDetail = { gaps: 'listed', layers: Infinity, components: 12 };

/** What became of the answers, which components came or went, and what is left out of the figures. */
export function sinceChanges(source: ReportSource, detail: SinceDetail): readonly ReportBlock[] {
	const changes = source.compared?.changes;
	if (changes === undefined) return [];
	return [
		paragraph(gapsText(source, changes)),
		...(detail.gaps === 'listed'
			? [...changeLists(source, changes), ...leftOutBlocks(source)]
			: componentsToldOf(source, detail.components))
	];
}

/** Which components came or went since the last earlier year. */
function componentsToldOf(source: ReportSource, most: number): readonly ReportBlock[] {
	const { compared, messages, nameOf } = source;
	const { came = [], went = [] } = compared?.earlier.at(-1)?.comparable ?? {};
	const told = (names: readonly string[], sentence: (names: string) => string) =>
		names.length === 0 ? [] : [paragraph(sentence(shortened(source, names, most)))];
	return [
		...told(came.map(nameOf), messages.parts.sinceCame),
		...told(
			went.map(({ name }) => name),
			messages.parts.sinceWent
		)
	];
}

function gapsText({ messages: { parts } }: ReportSource, { changes, still }: YearChanges): string {
	const count = (...kinds: readonly YearChange['kind'][]) =>
		changes.filter(({ kind }) => kinds.includes(kind)).length;
	return parts.sinceGaps({
		closed: count('closed'),
		added: count('opened', 'found', 'back'),
		back: count('back'),
		found: count('found'),
		open: still.length + count('improved', 'slipped')
	});
}

function changeLists(source: ReportSource, { changes }: YearChanges): readonly ReportBlock[] {
	const { messages, years, nameOf } = source;
	const rows = changeKinds
		.map((kind) => ({ kind, found: changes.filter((change) => change.kind === kind) }))
		.filter(({ found }) => found.length > 0)
		.map(({ kind, found }) => ({
			label: messages.parts.gapList(years.kinds[kind], found.length),
			value: shortened(
				source,
				found.map(({ pair }) => {
					const { component, control } = keyOfPair(pair);
					return messages.parts.onePlace(titleOfControl(source, control), nameOf(component));
				})
			)
		}));
	return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** What no figure here counts, by reason. */
function leftOutBlocks(source: ReportSource): readonly ReportBlock[] {
	const { compared, choices, messages, years } = source;
	if (compared === undefined) return [];
	const lists = describeYearsLeftOut(compared.leftOut, source, choices.locale);
	if (lists.length === 0) return [];
	return [
		paragraph(years.reportLeftOut),
		{
			kind: 'facts',
			rows: lists.map(({ title, items }) => ({
				label: messages.parts.gapList(title, items.length),
				value: shortened(source, items)
			}))
		}
	];
}

/** The first of them, and how many more there are. */
function shortened(
	{ messages: { parts, listComma } }: ReportSource,
	names: readonly string[],
	most = mostNamed
): string {
	const more = names.length - most;
	return [...names.slice(0, most), ...(more > 0 ? [parts.andMoreItems(more)] : [])].join(listComma);
}
