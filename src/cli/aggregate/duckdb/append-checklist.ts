import type { ChecklistRows } from '../checklist-rows.ts';
import type { Engine } from './engine.ts';
import type { AppendedColumn } from './appended-column.ts';

/** Appends the controls and layers of a checklist, once. */
export async function appendChecklist(
	engine: Engine,
	known: Set<string>,
	{ pin, controls, layers }: ChecklistRows
): Promise<void> {
	if (known.has(pin.digest)) return;
	known.add(pin.digest);
	const pinned: readonly AppendedColumn[] = [
		{ kind: 'text', at: () => pin.digest },
		{ kind: 'text', at: () => pin.guideline },
		{ kind: 'text', at: () => pin.edition },
		{ kind: 'integer', at: () => pin.revision },
		{ kind: 'integer', at: (row) => row + 1 }
	];
	const text = (at: AppendedColumn['at']): AppendedColumn => ({ kind: 'text', at });
	await engine.append('controls', controls.length, [
		...pinned,
		text((row) => controls[row]?.id ?? null),
		text((row) => controls[row]?.layer ?? null),
		text((row) => controls[row]?.title.ja ?? null),
		text((row) => controls[row]?.title.en ?? null),
		{ kind: 'integer', at: (row) => controls[row]?.weight ?? null },
		{ kind: 'boolean', at: (row) => controls[row]?.essential ?? null },
		text((row) => controls[row]?.effort ?? null)
	]);
	await engine.append('layer_names', layers.length, [
		...pinned,
		text((row) => layers[row]?.id ?? null),
		text((row) => layers[row]?.title.ja ?? null),
		text((row) => layers[row]?.title.en ?? null),
		text((row) => layers[row]?.answeredPer ?? null)
	]);
}
