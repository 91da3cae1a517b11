import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { municipalityList } from 'virtual:municipalities';
import { afterAll, bench, describe } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aComponent, anAssessment } from '../tests/support/an-assessment.ts';
import { withAnswers } from '../tests/support/answered-city.ts';
import { shippedChecklist } from '../tests/support/shipped-checklist.ts';
import { measureCommand } from './measure-command.ts';

// `npm run build -- cli` first. Some 300 answers a file: 32 kB, or 560 kB with their copy of the checklist.
const program = 'build/cli/machi-tenken.js';
const curve = [100, 500, 1741, 5000, 20_000] as const;
const nation = 1741;
const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-bench-'));
const { checklist, pin } = shippedChecklist();
const places = municipalityList.municipalities.filter(({ code }) => code.slice(2, 5) !== '000');

type Form = 'alone' | 'with-checklist';

/** One file of the nation: each fiscal year has every municipality once. */
function cityFile(no: number, form: Form): string {
	const { code = '', name = '' } = places[no % places.length] ?? {};
	const components = Array.from({ length: 12 }, (_, i) =>
		aComponent({ id: `c${String(i)}`, layer: ['service', 'city-os', 'asset'][i % 3] ?? '' })
	);
	const blank = anAssessment({
		id: `city-${String(no)}`,
		checklist: pin,
		components,
		municipality: { code, name },
		period: { fiscalYear: 2026 - Math.floor(no / places.length) }
	});
	const assessment = withAnswers(checklist, blank, 5 + (no % 17));
	return encodeAssessment({
		assessment,
		...(form === 'with-checklist' && { checklistCopy: checklist })
	});
}

const pathOf = (form: Form, no: number): string => join(folder, form, `${String(no)}.json`);

/** Writes the first of the files where none are yet. */
function writeCities(form: Form, count: number): void {
	if (existsSync(join(folder, form))) return;
	mkdirSync(join(folder, form));
	for (let no = 0; no < count; no++) writeFileSync(pathOf(form, no), cityFile(no, form));
}

/** The first of the files, in a folder of their own; they take no room a second time. */
function firstOf(count: number): string {
	writeCities('alone', Math.max(...curve));
	const path = join(folder, `first-${String(count)}`);
	mkdirSync(path);
	for (let no = 0; no < count; no++)
		linkSync(pathOf('alone', no), join(path, `${String(no)}.json`));
	return path;
}

async function putTogether(input: string): ReturnType<typeof measureCommand> {
	const out = join(folder, 'out');
	rmSync(out, { recursive: true, force: true });
	return measureCommand(process.execPath, [program, 'aggregate', input, '-o', out]);
}

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(program))('aggregate: the curve', () => {
	let fewest: { readonly mebibytes: number } | undefined;
	for (const count of curve) {
		bench(
			`${String(count)} files`,
			async () => {
				const took = await putTogether(firstOf(count));
				fewest ??= took;
				const each = ((took.seconds * 1000) / count).toFixed(1);
				const times = (took.mebibytes / fewest.mebibytes).toFixed(2);
				console.log(
					`${String(count)} files: ${each} ms a file, ${told(took)}, ${times} times the fewest`
				);
			},
			once
		);
	}
});

describe.skipIf(!existsSync(program))('aggregate: a nation', () => {
	bench(
		`${String(nation)} files with their checklist`,
		async () => {
			writeCities('with-checklist', nation);
			const took = await putTogether(join(folder, 'with-checklist'));
			console.log(`${String(nation)} files with their checklist: ${told(took)}`);
		},
		once
	);
});

const told = (took: Awaited<ReturnType<typeof measureCommand>>): string =>
	`${took.seconds.toFixed(1)} s, at most ${took.mebibytes.toFixed(0)} MiB`;
