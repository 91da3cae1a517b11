import type { Obligation } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { controlIdSchema, slugSchema } from '../checklist/control.ts';
import { sameQuestion } from '../edition-change/changes-between.ts';
import { localTextSchema } from '../primitives/local-text.ts';
import { z } from '../primitives/zod.ts';
import { everyMonthsSchema } from '../released/calendar-v5.ts';
import type { Pair } from '../scoring/list-pairs.ts';

/** `recurring/<guideline>/<edition>.yaml`: what the controls of one edition ask to be done again and again. */
export const recurringWorkFileSchema = z.strictObject({
	format: z.literal('machi-tenken/recurring'),
	formatVersion: z.literal(1),
	guideline: slugSchema,
	edition: z.string().min(1).max(40),
	controls: z.record(
		controlIdSchema,
		z.strictObject({ everyMonths: everyMonthsSchema, work: localTextSchema })
	)
});
export type RecurringWorkFile = z.infer<typeof recurringWorkFileSchema>;

/** Work that a control asks for. */
export type ProposedWork = {
	readonly control: string;
	readonly everyMonths: number;
	readonly work: z.infer<typeof localTextSchema>;
};

/**
 * What the controls of a checklist ask to be done again and again: written for the very same question,
 * whichever edition of its guideline asks it.
 */
export function recurringWorkOf(
	checklist: Checklist,
	written: readonly RecurringWorkFile[],
	shipped: readonly Checklist[]
): readonly ProposedWork[] {
	const own = written.flatMap(({ guideline, edition, controls }) => {
		const on = shipped.find((one) => one.guideline === guideline && one.edition === edition);
		return guideline === checklist.guideline && on !== undefined ? [{ on, controls }] : [];
	});
	return checklist.controls.flatMap((control): readonly ProposedWork[] => {
		for (const { on, controls } of own) {
			const same = on.controls.find((other) => sameQuestion(other, control));
			const work = same && controls[same.id];
			if (work !== undefined) return [{ control: control.id, ...work }];
		}
		return [];
	});
}

/** The work that is asked of this city and that no entry of its calendar names yet. */
export function openProposals(
	proposed: readonly ProposedWork[],
	pairs: readonly Pair[],
	obligations: readonly Obligation[]
): readonly ProposedWork[] {
	const asked = new Set(pairs.map(({ control }) => control.id));
	const taken = new Set(obligations.flatMap(({ controls = [] }) => controls));
	return proposed.filter(({ control }) => asked.has(control) && !taken.has(control));
}
