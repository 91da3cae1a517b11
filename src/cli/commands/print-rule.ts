import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import type { RuleOverview } from '#lib/application/rule-overview.ts';
import { describeRuleDay, ruleItemName } from '#lib/i18n/describe-rule.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { CommandContext } from '../command-context.ts';
import { figureLineOf } from './print-score.ts';

/** How the city stands to the enforcement rule, for a reader. */
export function printRule(
	context: CommandContext,
	{ assessment: { sample } }: AssessmentWithChecklist,
	about: RuleOverview
): void {
	const { locale, print, messages, words } = context;
	const { rule } = words;
	if (sample) print(messages.sampleNotice);
	print(rule.fullTitle);
	print(describeRuleDay(about, locale));
	print(rule.lead);
	const { verdict, open } = about.exemption;
	const left = open.length === 0 ? [] : [rule.openQuestions(open.length)];
	print([`${rule.exemption}${rule.colon}${rule.verdicts[verdict]}`, ...left].join(rule.comma));
	print(rule.items);
	printItems(context, about);
	for (const { kind, components } of about.assets) {
		const names = components.map(({ name }) => name).join(rule.comma) || rule.noneOfKind;
		print(`  ${rule.assetKinds[kind]}${rule.colon}${names}`);
	}
	const { existing, new: fresh, open: undecided } = about.systems;
	print(
		`${rule.systems}${rule.colon}${rule.counts(existing.length, fresh.length, undecided.length)}`
	);
	printContracts(context, about);
	printSteps(context, about);
}

function printItems(context: CommandContext, { items }: RuleOverview): void {
	const { locale, print, messages, words } = context;
	for (const { group, figures, atFirst } of items) {
		print(`  ${figureLineOf(ruleItemName(group, locale), figures, context)}`);
		if (atFirst !== undefined) {
			print(`    ${figureLineOf(words.rule.atFirst(atFirst.takenOut), atFirst.figures, context)}`);
		}
		for (const [place, one] of (group.groups ?? []).entries()) {
			const own = figures.groups[place];
			const name = ruleItemName(one, locale);
			print(
				own === undefined || own.controls === 0
					? `    ${messages.noControlsInGroup(name)}`
					: `    ${figureLineOf(name, own, context)}`
			);
		}
	}
}

function printContracts({ print, words: { rule } }: CommandContext, about: RuleOverview): void {
	const count = (wanted: string) =>
		about.contracts.filter(({ standing }) => standing === wanted).length;
	const counts = rule.counts(count('existing'), count('new'), count('open'));
	print(`${rule.contracts}${rule.colon}${counts}`);
	for (const { party, doubtful } of about.contracts) {
		if (doubtful) print(`  ${party.name}${rule.colon}${rule.doubtful}`);
	}
}

function printSteps({ locale, print, words: { rule } }: CommandContext, about: RuleOverview): void {
	const done = about.steps.filter(({ state }) => state === 'done').length;
	print(`${rule.steps}${rule.colon}${rule.done(done, about.steps.length)}`);
	for (const { step, by, state, on, late, note } of about.steps) {
		const judged = late ? rule.lateState(rule.states[state]) : rule.states[state];
		print(
			`  ${formatDate(on ?? by, locale)}  ${judged}  ${rule.stepTexts[step.id].title}${note === undefined ? '' : `  ${note.replaceAll('\n', ' ')}`}`
		);
	}
}

/** The same as JSON; names and texts are those of the assessment. */
export function encodeRule(
	{ assessment }: AssessmentWithChecklist,
	{ lens, inForce, daysLeft, exemption, items, ...about }: RuleOverview,
	today: string
): string {
	const { checklist, municipality, period, sample } = assessment;
	const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
	return JSON.stringify(
		{
			format: 'machi-tenken/rule',
			formatVersion: 1,
			lens: { lens: lens.lens, version: lens.version, revision: lens.revision },
			checklist,
			municipality,
			period,
			...(sample && { sample }),
			countedFrom: today,
			inForce,
			daysLeft,
			exemption,
			items: items.map(({ figures, atFirst }) => ({
				...figures,
				...(atFirst && { atFirst: { ...atFirst.figures, takenOut: atFirst.takenOut } })
			})),
			assets: about.assets.map(({ kind, components }) => ({ kind, components: ids(components) })),
			withoutAssets: ids(about.withoutAssets),
			systems: {
				existing: ids(about.systems.existing),
				new: ids(about.systems.new),
				open: ids(about.systems.open)
			},
			contracts: about.contracts.map(({ party, standing, doubtful }) => ({
				party: party.id,
				standing,
				doubtful
			})),
			steps: about.steps.map(({ step, ...standing }) => ({
				id: step.id,
				items: step.items,
				...standing
			}))
		},
		null,
		2
	);
}
