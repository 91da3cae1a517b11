import type { Control } from '#lib/domain/checklist/control.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { risksText } from '../content/gap-part.ts';
import { noteText } from '../content/note-text.ts';
import { ownEffort } from '../content/own-effort.ts';
import { deferralReason } from '../content/looked-up.ts';
import { furtherText, planOfGap } from '../content/plan-of-gap.ts';
import type { ReportSource } from '../content/report-source.ts';
import { actionColumns } from './plan-columns.ts';
import { numberCell, sheetOf, type ReportSheet } from './sheet.ts';

/** Columns that name a gap: size, essential, number, title. */
const naming = 4;

/** Every gap in a row: what it is, what is missing, where to begin, and what will close it. */
export function gapSheet(source: ReportSource): ReportSheet {
	const { messages, choices, nameOf, layerTitle, titleOf } = source;
	const words = messagesFor(choices.locale).reportSheets;
	const own = ownEffort(source);
	const gaps = source.gaps.map(({ judged, size }) => ({
		...judged,
		size,
		control: judged.pair.control,
		plans: planOfGap(source, keyOfPair(judged.pair))
	}));
	return sheetOf(
		messages.gapsTitle,
		gaps,
		[
			[messages.size, 6, ({ size }) => numberCell(size)],
			[messages.essential, 6, ({ control }) => (control.essential ? messages.essential : '')],
			[messages.controlId, 9, ({ control }) => control.id],
			[messages.control, 24, ({ pair }) => titleOf(pair)],
			[messages.layer, 12, ({ control }) => layerTitle(control.layer)],
			[messages.statement, 34, ({ control }) => control.statement[choices.locale]],
			[messages.component, 16, ({ pair }) => nameOf(pair.component)],
			[messages.status, 10, ({ status }) => messages.statuses[status]],
			[words.missing, 30, ({ answer }) => noteText(answer, messages)],
			[words.firstStep, 30, ({ control }) => control.how[0]?.[choices.locale]],
			[words.effort, 6, ({ control }) => words.efforts[control.effort]],
			...(own === undefined
				? []
				: [
						[
							own.title,
							9,
							({ control }: { control: Control }) => numberCell(own.of(control))
						] as const
					]),
			[messages.weight, 6, ({ control }) => numberCell(control.weight)],
			[messages.criticality, 6, ({ pair }) => numberCell(pair.criticality)],
			[words.impact, 6, ({ pair }) => numberCell(pair.impact)],
			[messages.risk, 22, ({ pair }) => risksText(source, pair)],
			...actionColumns<(typeof gaps)[number]>(source, ({ plans }) => plans.plan),
			[words.furtherActions, 20, ({ plans }) => furtherText(source, plans)],
			[words.deferred, 20, ({ pair }) => deferralReason(source, keyOfPair(pair))]
		],
		naming
	);
}
