import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { municipalityList } from 'virtual:municipalities';
import { afterAll, bench, describe } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aComponent, anAssessment } from '../tests/support/an-assessment.ts';
import { withAnswers } from '../tests/support/answered-city.ts';
import { shippedChecklist } from '../tests/support/shipped-checklist.ts';

// `npm run build -- cli` first. Files of some 300 answers with their copy of the checklist, 540 kB each; 20,000 of them take 11 GB and
// are asked for by `AGGREGATE_MOST=20000`. Peak memory is printed by the kernel's count, also as so many times that of the fewest files.
const program = 'build/cli/machi-tenken.js';
const most = Number(process.env['AGGREGATE_MOST'] ?? 1741);
const counts = [100, 500, 1741, 5000, 20_000].filter((count) => count <= most);
/** What each number of files took, the fewest first. */
const peaks: number[] = [];
const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-bench-'));
const { checklist, pin } = shippedChecklist();
const places = municipalityList.municipalities.filter(({ code }) => code.slice(2, 5) !== '000');

function writeCities(count: number): string {
	const path = join(folder, String(count));
	mkdirSync(path);
	for (let no = 0; no < count; no++) {
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
		writeFileSync(
			join(path, `${String(no)}.json`),
			encodeAssessment({ assessment, checklistCopy: checklist })
		);
	}
	return path;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(program))('aggregate', () => {
	for (const count of counts) {
		const input = writeCities(count);
		bench(
			`${String(count)} files`,
			() => {
				const out = join(folder, 'out');
				rmSync(out, { recursive: true, force: true });
				const line = [program, 'aggregate', input, '-o', out];
				const timed = spawnSync('/usr/bin/time', ['-f', '%M kB', process.execPath, ...line]);
				if (timed.status !== 0) throw new Error(String(timed.stderr));
				const peak = Number(/(\d+) kB\s*$/.exec(String(timed.stderr))?.[1]);
				peaks.push(peak);
				const times = (peak / (peaks[0] ?? peak)).toFixed(2);
				console.log(
					`${String(count)} files: at most ${String(peak)} kB, ${times} times the fewest`
				);
			},
			{ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 }
		);
	}
});
