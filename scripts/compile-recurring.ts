import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ShippedGuidelines } from '#lib/application/ports.ts';
import type { RecurringWorkFile } from '#lib/domain/cadence/recurring-work.ts';
import { decodeRecurringWork } from '#lib/formats/checklist/decode-recurring-work.ts';
import { sound } from './compile-guidelines.ts';

/**
 * Reads and checks what controls ask to be done again and again (`<guideline>/<edition>.yaml` below a
 * folder) against the checklists it was written for; throws a readable list of what is wrong.
 */
export function compileRecurring(
	folder: string,
	checklists: ShippedGuidelines['checklists']
): readonly RecurringWorkFile[] {
	const names = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith('.yaml'))
				.sort()
		: [];
	return names.map((name) => {
		const file = join(folder, name);
		const known = checklists.find(
			({ checklist: { guideline, edition } }) => name === [guideline, `${edition}.yaml`].join(sep)
		);
		if (known === undefined) throw new Error(`${file} belongs to no checklist`);
		return sound(file, decodeRecurringWork(readFileSync(file, 'utf8'), file, known.checklist));
	});
}
