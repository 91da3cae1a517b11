import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ShippedGuidelines } from '#lib/application/ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { WorkedExamples } from '#lib/domain/checklist/worked-examples.ts';
import { decodeWorkedExamples } from '#lib/formats/checklist/decode-worked-examples.ts';
import { sound } from './compile-guidelines.ts';

/**
 * Reads and checks the worked cases below a folder (`<guideline>/<edition>/<layer>.yaml`) against the
 * checklists they were written for; throws a readable list of what is wrong.
 */
export function compileExamples(
	folder: string,
	checklists: ShippedGuidelines['checklists']
): readonly WorkedExamples[] {
	const names = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
				name.endsWith('.yaml')
			)
		: [];
	const known = checklists.flatMap(({ checklist }) =>
		checklist.layers.map(({ id }) => fileNameOf(checklist, id))
	);
	const stray = names.find((name) => !known.includes(name));
	if (stray !== undefined) throw new Error(`${join(folder, stray)} belongs to no layer`);
	return checklists.flatMap(({ checklist }) => {
		const { guideline, edition, layers } = checklist;
		const files = layers.map(({ id }) => fileNameOf(checklist, id));
		if (!files.some((name) => names.includes(name))) return [];
		const read = files.map((name, place) => {
			if (!names.includes(name)) throw new Error(`${join(folder, name)} is missing`);
			const file = join(folder, name);
			const examples = sound(
				file,
				decodeWorkedExamples(readFileSync(file, 'utf8'), file, checklist)
			);
			const layer = layers[place]?.id;
			if (examples.layer !== layer) throw new Error(`${file} is of layer ${examples.layer}`);
			return examples.controls;
		});
		return [
			{ guideline, edition, controls: Object.assign({}, ...read) as WorkedExamples['controls'] }
		];
	});
}

const fileNameOf = ({ guideline, edition }: Checklist, layer: string): string =>
	[guideline, edition, `${layer}.yaml`].join(sep);
