import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { ReportSource } from '../content/report-source.ts';
import { isAnswered } from './observations.ts';
import type { OscalNames } from './oscal-names.ts';
import { listed, markupLine, ownProp, prose, tokenOf } from './oscal-values.ts';

/** One finding for every control that applies somewhere: whether its statement holds everywhere it applies. */
export function oscalFindingsOf(source: ReportSource, names: OscalNames): readonly object[] {
	const groups = groupBy(source.pairs, ({ control }) => control.id);
	const judged = groupBy(source.score.pairs, ({ pair }) => pair.control.id);
	const gaps = groupBy(source.gaps, ({ judged: { pair } }) => pair.control.id);
	return [...groups.values()].map((pairs) =>
		findingOf(source, names, {
			pairs,
			judged: judged.get(pairs[0].control.id) ?? [],
			risks: gaps.get(pairs[0].control.id) ?? []
		})
	);
}

type Group = {
	readonly pairs: readonly Pair[];
	readonly judged: readonly JudgedPair[];
	readonly risks: readonly Gap[];
};

function findingOf(
	{ assessment, choices }: ReportSource,
	names: OscalNames,
	{ pairs, judged, risks }: Group
): object {
	const control = pairs[0]?.control;
	if (control === undefined) throw new Error('a finding without a control');
	const observed = pairs.filter(({ component }) =>
		isAnswered(assessment.answers[component]?.[control.id])
	);
	return {
		uuid: names.finding(control.id),
		title: markupLine(`${control.id} ${control.title[choices.locale]}`),
		description: prose(control.statement[choices.locale]),
		props: [
			ownProp('control-id', control.id),
			...countsOf(judged),
			...(control.essential ? [ownProp('essential', 'yes')] : [])
		],
		target: {
			type: 'statement-id',
			'target-id': `${tokenOf(control.id)}_smt`,
			status: statusOf(judged),
			'implementation-status': { state: implementationOf(judged) }
		},
		...listed(
			'related-observations',
			observed.map(({ component }) => ({
				'observation-uuid': names.observation(component, control.id)
			}))
		),
		...listed(
			'related-risks',
			risks.map(({ judged: { pair } }) => ({ 'risk-uuid': names.risk(pair.component, control.id) }))
		)
	};
}

/** How many components have each status. */
const countsOf = (judged: readonly JudgedPair[]) =>
	Array.from(
		countBy(judged, ({ status }) => status),
		([status, count]) => ownProp('count', String(count), status)
	);

/** Satisfied when it holds wherever it applies; what is open is not satisfied, and said to be open. */
function statusOf(judged: readonly JudgedPair[]): {
	readonly state: string;
	readonly reason: string;
} {
	if (judged.length === 0) return { state: 'satisfied', reason: 'other' };
	if (judged.every(({ status }) => status === 'met')) return { state: 'satisfied', reason: 'pass' };
	const falls = judged.some(({ credit }) => credit !== undefined && credit < 2);
	return { state: 'not-satisfied', reason: falls ? 'fail' : 'other' };
}

function implementationOf(judged: readonly JudgedPair[]): string {
	if (judged.length === 0) return 'not-applicable';
	if (judged.every(({ status }) => status === 'met')) return 'implemented';
	if (judged.some(({ credit = 0 }) => credit > 0)) return 'partial';
	return judged.some(({ status }) => status === 'planned') ? 'planned' : 'not-implemented';
}
