import { oscalNamespace } from '#lib/formats/oscal/own-props.ts';
import { isPending } from '#lib/domain/assessment/pending-action.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import { actionsClosing } from '../content/looked-up.ts';
import { risksOf } from '../content/gap-part.ts';
import type { ReportSource } from '../content/report-source.ts';
import type { OscalNames } from './oscal-names.ts';
import { dayStart, listed, markupLine, ownProp, prose } from './oscal-values.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';

/** One risk for every gap: what can happen, how much it weighs, and what will close it. */
export const oscalRisksOf = (source: ReportSource, names: OscalNames): readonly object[] =>
	source.gaps.map((gap) => riskOf(source, names, gap));

function riskOf(source: ReportSource, names: OscalNames, gap: Gap): object {
	const { choices, messages, nameOf, titleOf } = source;
	const { pair, status } = gap.judged;
	const key = keyOfPair(pair);
	const actions = actionsClosing(source, key).filter(({ state }) => state !== 'dropped');
	const due = actions
		.filter(isPending)
		.flatMap(({ due: day }) => day ?? [])
		.sort()[0];
	return {
		uuid: names.risk(key.component, key.control),
		title: markupLine(`${key.control} ${titleOf(pair)}`),
		description: prose(risksOf(source, pair).join('\n') || titleOf(pair)),
		statement: prose(
			`${nameOf(key.component)}: ${messages.statuses[status]}\n${pair.control.statement[choices.locale]}`
		),
		props: [ownProp('control-id', key.control), ownProp('status', status)],
		status: actions.some(isPending) ? 'remediating' : 'open',
		characterizations: [
			{
				origin: { actors: [{ type: 'party', 'actor-uuid': names.municipality }] },
				facets: facetsOf(gap)
			}
		],
		...(due !== undefined && { deadline: dayStart(due) }),
		...listed(
			'remediations',
			actions.map((action) => responseOf(source, names, { action, ...key }))
		),
		'related-observations': [{ 'observation-uuid': names.observation(key.component, key.control) }]
	};
}

const facetsOf = ({ size, judged: { pair } }: Gap) =>
	Object.entries({
		'gap-size': size,
		impact: pair.impact,
		weight: pair.control.weight,
		criticality: pair.criticality
	}).map(([name, value]) => ({ name, system: oscalNamespace, value: String(value) }));

function responseOf(
	{ messages }: ReportSource,
	names: OscalNames,
	{
		action,
		component,
		control
	}: { readonly action: Action; readonly component: string; readonly control: string }
): object {
	return {
		uuid: names.response(action.id, component, control),
		lifecycle: action.state === 'done' ? 'completed' : 'planned',
		title: markupLine(action.title),
		description: prose(action.note ?? action.title),
		props: [
			ownProp('action-id', action.id),
			ownProp('action-state', action.state),
			ownProp('owner', action.owner ?? messages.noOwner),
			...(action.due === undefined ? [] : [ownProp('due', action.due)])
		]
	};
}
