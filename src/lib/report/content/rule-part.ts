import { ruleOverview, type RuleOverview } from '#lib/application/rule-overview.ts';
import { ruleFramework } from '#lib/domain/enforcement-rule/rule.ts';
import { describeRuleDay, ruleItemName } from '#lib/i18n/describe-rule.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { idRanges } from './id-ranges.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeCell } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** How the city stands to the enforcement rule (施行規則第16条の3), where its checklist refers to that. */
export function rulePart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, score, lenses, rule } = source;
	const about = ruleOverview({ assessment, pairs: score.pairs, lenses, today: assessment.asOf });
	if (about === undefined || !isSpokenOf(source, about)) return [];
	return [
		heading(1, rule.fullTitle, 'rule'),
		paragraph(rule.lead),
		...exemptionBlocks(source, about),
		heading(2, rule.items, 'rule-items'),
		paragraph(rule.itemsLead),
		itemTable(source, about),
		paragraph(rule.transition, 'small'),
		...sortedBlocks(source, about),
		heading(2, rule.reportSteps, 'rule-steps'),
		...stepBlocks(source, about)
	];
}

/** Whether there is something to say: a control that refers to it, or something noted on the way to it. */
const isSpokenOf = (
	{ assessment: { rulePreparation } }: ReportSource,
	{ items }: RuleOverview
): boolean => rulePreparation !== undefined || items.some(({ figures }) => figures.controls > 0);

/** The lenses that have no part of their own. */
export const otherLenses = ({ lenses }: Pick<ReportSource, 'lenses'>) =>
	lenses.filter(({ framework, inForce }) => framework !== ruleFramework || inForce === undefined);

function exemptionBlocks(
	{ assessment, rule, messages, choices }: ReportSource,
	about: RuleOverview
): readonly ReportBlock[] {
	const { verdict, open } = about.exemption;
	const { note } = assessment.rulePreparation?.exemption ?? {};
	const judged = rule.verdicts[verdict];
	return [
		paragraph(describeRuleDay(about, choices.locale)),
		{
			kind: 'facts',
			rows: [
				{
					label: rule.exemption,
					value:
						open.length === 0 ? judged : `${judged}${rule.colon}${rule.openQuestions(open.length)}`
				},
				...(note === undefined ? [] : [{ label: messages.note, value: note }])
			]
		}
	];
}

type Row = readonly (ReportCell | string)[];

function itemTable(source: ReportSource, { items }: RuleOverview): ReportBlock {
	const { rule, messages, choices } = source;
	const rows = items.flatMap(({ group, figures, atFirst }): readonly Row[] => {
		const inner = group.groups ?? [];
		return [
			[
				{ text: ruleItemName(group, choices.locale), strong: true },
				inner.length === 0 ? controlsOf(source, figures.ids) : '–',
				gradeCell(figures, messages),
				formatPercent(figures.percent)
			],
			...(atFirst === undefined
				? []
				: [
						[
							{ text: rule.atFirst(atFirst.takenOut), indent: 1 },
							'–',
							gradeCell(atFirst.figures, messages),
							formatPercent(atFirst.figures.percent)
						]
					]),
			...inner.map((one, place): Row => {
				const own = figures.groups[place];
				return [
					{ text: ruleItemName(one, choices.locale), indent: 1 },
					controlsOf(source, own?.ids ?? []),
					own === undefined || own.controls === 0 ? '–' : gradeCell(own, messages),
					formatPercent(own?.percent ?? null)
				];
			})
		];
	});
	const columns = [
		headerColumn(rule.item),
		column(rule.controls),
		column(messages.grade),
		column(messages.percent, 'end')
	];
	return table(rule.items, columns, rows);
}

const controlsOf = ({ rule, messages }: ReportSource, ids: readonly string[]): string =>
	ids.length === 0 ? rule.noControls : idRanges(ids, messages.listComma);

/** What was sorted; where nothing was yet, that is said in a line. */
function sortedBlocks(source: ReportSource, about: RuleOverview): readonly ReportBlock[] {
	const { rule, assessment } = source;
	const hasAssets = assessment.components.some(({ assets = [] }) => assets.length > 0);
	const hasStandings =
		assessment.components.some(({ standing }) => standing !== undefined) ||
		assessment.parties.some(({ contract }) => contract !== undefined);
	const notYet = [
		...(hasAssets
			? []
			: [{ label: rule.assets, value: rule.withoutAssets(about.withoutAssets.length) }]),
		...(hasStandings ? [] : [{ label: rule.systems, value: rule.systemStandings.open }])
	];
	return [
		...(notYet.length === 0 ? [] : [{ kind: 'facts' as const, rows: notYet }]),
		...(hasAssets ? [heading(2, rule.assets, 'rule-assets'), ...assetBlocks(source, about)] : []),
		...(hasStandings
			? [heading(2, rule.systems, 'rule-systems'), ...systemBlocks(source, about)]
			: [])
	];
}

function assetBlocks(
	{ rule }: ReportSource,
	{ assets, withoutAssets }: RuleOverview
): readonly ReportBlock[] {
	const rows = assets.map(({ kind, components }) => [
		rule.assetKinds[kind],
		components.length === 0 ? rule.noneOfKind : components.map(({ name }) => name).join(rule.comma)
	]);
	return [
		table(rule.assets, [headerColumn(rule.kind), column(rule.components)], rows),
		...(withoutAssets.length === 0 ? [] : [paragraph(rule.withoutAssets(withoutAssets.length))])
	];
}

function systemBlocks(
	{ rule, assessment: { components }, messages }: ReportSource,
	{ contracts }: RuleOverview
): readonly ReportBlock[] {
	const systems = components.map(({ name, standing }) => [
		name,
		rule.systemStandings[standing ?? 'open']
	]);
	const parties = contracts.map(({ party: { name, contract = {} }, standing, doubtful }) => {
		const { startsOn, endsOn } = contract;
		const days =
			startsOn === undefined && endsOn === undefined
				? '–'
				: rule.contractDays(
						startsOn === undefined ? '' : messages.dateOf(startsOn),
						endsOn === undefined ? '' : messages.dateOf(endsOn)
					);
		const judged = rule.contractStandings[standing];
		return [name, doubtful ? `${judged}${rule.colon}${rule.doubtful}` : judged, days];
	});
	return [
		...(systems.length === 0
			? [paragraph(rule.noComponents)]
			: [table(rule.systems, [headerColumn(rule.system), column(rule.standing)], systems)]),
		...(parties.length === 0
			? []
			: [
					table(
						rule.contracts,
						[headerColumn(rule.party), column(rule.standing), column(rule.day)],
						parties
					)
				])
	];
}

function stepBlocks(
	{ rule, messages }: ReportSource,
	{ steps }: RuleOverview
): readonly ReportBlock[] {
	const rows = steps.map(({ step, by, state, note = '', on, late }) => {
		const { title, what } = rule.stepTexts[step.id];
		return [
			title,
			what,
			messages.dateOf(by),
			late ? rule.lateState(rule.states[state]) : rule.states[state],
			[on === undefined ? '' : messages.dateOf(on), note].filter(Boolean).join('\n')
		];
	});
	const columns = [
		headerColumn(rule.step),
		column(rule.what),
		column(rule.by),
		column(rule.state),
		column(rule.dayAndNote)
	];
	const done = steps.filter(({ state }) => state === 'done').length;
	const late = steps.filter((one) => one.late).length;
	return [
		paragraph(rule.stepsLead),
		paragraph(
			[rule.done(done, steps.length), ...(late === 0 ? [] : [rule.lateCount(late)])].join(
				rule.comma
			)
		),
		table(rule.reportSteps, columns, rows)
	];
}
