import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';

/** A rule with the day on which it comes into force. */
export type RuleInForce = { readonly id: string; readonly day: string };

/** The rules that the controls of a checklist refer to, by the lens that shows them. */
export function rulesInForce(
	{ controls }: Pick<Checklist, 'controls'>,
	lenses: readonly Lens[]
): readonly RuleInForce[] {
	const frameworks = new Set(
		controls.flatMap(({ references }) => references.map(({ framework }) => framework))
	);
	return lenses
		.filter(({ framework }) => frameworks.has(framework))
		.flatMap(({ lens, inForce }) => (inForce === undefined ? [] : [{ id: lens, day: inForce }]));
}
