import type { Lens } from '#lib/domain/checklist/lens.ts';
import { lensFigures, type LensGroupFigures } from '#lib/domain/scoring/lens-figures.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { lensGroupNames } from '#lib/i18n/lens-group-names.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { figureLineOf } from './print-score.ts';

/** The shipped lens of this name. */
export function findLens(context: CommandContext, name: string): Lens {
	const lenses = context.catalogue.lenses();
	const found = lenses.find(({ lens }) => lens === name);
	if (found !== undefined) return found;
	const known = lenses.map(({ lens }) => lens).join(', ');
	throw new CommandFailure([context.messages.unknownLens(name, known)]);
}

/** The figures of every group of a lens as JSON. */
export function encodeLensFigures(
	lens: Lens,
	{ checklist, assessment }: AssessmentWithChecklist
): string {
	const groups = lensFigures(lens, score(checklist, assessment).pairs);
	const { lens: id, version, revision, framework } = lens;
	const { checklist: pin, municipality, period, asOf, sample } = assessment;
	return JSON.stringify(
		{
			format: 'machi-tenken/lens-score',
			formatVersion: 1,
			lens: { lens: id, version, revision, framework },
			checklist: pin,
			municipality,
			period,
			asOf,
			...(sample && { sample }),
			groups
		},
		null,
		2
	);
}

/** The figures of every group of a lens for a reader. */
export function printLens(
	context: CommandContext,
	lens: Lens,
	opened: AssessmentWithChecklist
): void {
	const { locale, messages, print } = context;
	if (opened.assessment.sample) print(messages.sampleNotice);
	print(messages.lensHead(lens.title[locale], lens.inForce ?? null));
	print(lens.about[locale]);
	const names = lensGroupNames(lens, locale);
	const printGroup = (figures: LensGroupFigures, indent: string): void => {
		const name = names.get(figures.group) ?? figures.group;
		print(
			`${indent}${figures.controls === 0 ? messages.noControlsInGroup(name) : figureLineOf(name, figures, context)}`
		);
		for (const inner of figures.groups) printGroup(inner, `${indent}  `);
	};
	for (const group of lensFigures(lens, score(opened.checklist, opened.assessment).pairs)) {
		printGroup(group, '');
	}
}
