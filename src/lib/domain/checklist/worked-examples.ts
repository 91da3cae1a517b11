import { sameQuestion } from '../edition-change/changes-between.ts';
import { z } from '../primitives/zod.ts';
import type { Checklist } from './checklist.ts';
import type { Control } from './control.ts';
import { controlIdSchema, slugSchema } from './control.ts';

/** The judgements that every control has an example of. */
export const exampleStatuses = ['met', 'partly', 'not-met'] as const;

/** Long enough to tell a case, short enough to be read beside the question. */
const caseSchema = z.strictObject({
	ja: z.string().min(40).max(200),
	en: z.string().min(80).max(400)
});

/** One made-up case for each judgement of a control. */
const workedExampleSchema = z.strictObject({
	met: caseSchema,
	partly: caseSchema,
	'not-met': caseSchema
});
export type WorkedExample = z.infer<typeof workedExampleSchema>;

/** `examples/<guideline>/<edition>/<layer>.yaml`: the worked cases of one layer's controls. */
export const workedExamplesFileSchema = z.strictObject({
	format: z.literal('machi-tenken/examples'),
	formatVersion: z.literal(1),
	guideline: slugSchema,
	edition: z.string().min(1).max(40),
	layer: z.string().min(1).max(40),
	controls: z.record(controlIdSchema, workedExampleSchema)
});
export type WorkedExamplesFile = z.infer<typeof workedExamplesFileSchema>;

/** The worked cases of every control of one edition. */
export type WorkedExamples = Pick<WorkedExamplesFile, 'guideline' | 'edition' | 'controls'>;

/**
 * The cases to show with a control: those that were written for the very same question, whichever
 * edition of its guideline asks it.
 */
export function workedExampleOf(
	control: Control,
	guideline: string,
	written: readonly WorkedExamples[],
	shipped: readonly Checklist[]
): WorkedExample | undefined {
	for (const { edition, controls, ...examples } of written) {
		if (examples.guideline !== guideline) continue;
		const on = shipped.find(
			(checklist) => checklist.guideline === guideline && checklist.edition === edition
		);
		const same = on?.controls.find((other) => sameQuestion(other, control));
		const example = same && controls[same.id];
		if (example !== undefined) return example;
	}
	return undefined;
}
