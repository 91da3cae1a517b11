import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';

/** What the tables say of a checklist. */
export type ChecklistRows = {
	readonly pin: ChecklistPin;
	readonly controls: readonly Pick<
		Checklist['controls'][number],
		'id' | 'layer' | 'title' | 'weight' | 'essential' | 'effort'
	>[];
	readonly layers: readonly Pick<Checklist['layers'][number], 'id' | 'title' | 'answeredPer'>[];
};

/** The rows of a checklist, the first time it is met; published scores may be of one that nobody has. */
export function checklistRows(
	pin: ChecklistPin,
	own: Checklist | undefined,
	catalogue: ChecklistCatalogue,
	known: Set<string>
): ChecklistRows | undefined {
	if (known.has(pin.digest)) return undefined;
	const checklist = own ?? catalogue.list().find(({ digest }) => digest === pin.digest)?.checklist;
	if (checklist === undefined) return undefined;
	known.add(pin.digest);
	return {
		pin,
		controls: checklist.controls.map(({ id, layer, title, weight, essential, effort }) => ({
			id,
			layer,
			title,
			weight,
			essential,
			effort
		})),
		layers: checklist.layers.map(({ id, title, answeredPer }) => ({ id, title, answeredPer }))
	};
}
