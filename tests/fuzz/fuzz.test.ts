import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutated, type FuzzFormat } from './fuzz-format.ts';
import { packetFormats } from './packet-formats.ts';
import { oneOf, seededRandom } from '#lib/domain/primitives/seeded-random.ts';
import { sheetFormats } from './sheet-formats.ts';
import { textFormats } from './text-formats.ts';

/** `npm run test:fuzz -- --mutations 200000 --seed 7` asks for more than this. */
const mutations = Number(process.env.FUZZ_MUTATIONS ?? 10_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);

const formats = [...textFormats, ...(await sheetFormats()), ...(await packetFormats())];
const shares = formats.reduce((sum, { share }) => sum + share, 0);
const countOf = ({ share }: FuzzFormat): number => Math.ceil((mutations * share) / shares);

/** What came of one format: how many of each, and the slowest. */
type Tally = { accepted: number; readonly refused: Map<string, number>; slowest: number };

const counts: string[] = [];

async function tryAll(format: FuzzFormat): Promise<Tally> {
	const tally: Tally = { accepted: 0, refused: new Map(), slowest: 0 };
	for (let order = 0; order < countOf(format); order++) {
		const random = seededRandom(seed * 1_000_003 + order * 101 + format.name.length);
		const bytes = mutated(format, oneOf(random, format.seeds), random);
		const began = performance.now();
		const verdict = await tried(format, bytes, order);
		tally.slowest = Math.max(tally.slowest, performance.now() - began);
		if (verdict === 'accepted') tally.accepted += 1;
		else tally.refused.set(verdict.refused, (tally.refused.get(verdict.refused) ?? 0) + 1);
	}
	return tally;
}

/** The file that shows a fault is kept, so that it can become a test of its own. */
async function tried(format: FuzzFormat, bytes: Uint8Array, order: number) {
	try {
		return await format.read(bytes);
	} catch (error) {
		const path = `test-results/fuzz-${format.name.replace(/\W+/g, '-')}-${String(seed)}-${String(order)}`;
		mkdirSync('test-results', { recursive: true });
		writeFileSync(path, bytes);
		throw new Error(`${format.name}, mutation ${String(order)} of seed ${String(seed)}: ${path}`, {
			cause: error
		});
	}
}

function told({ name }: FuzzFormat, { accepted, refused, slowest }: Tally): string {
	const kinds = [...refused].toSorted(([, one], [, other]) => other - one);
	const sum = kinds.reduce((all, [, count]) => all + count, accepted);
	const most = kinds.slice(0, 8).map(([kind, count]) => `${kind} ${String(count)}`);
	return `${name}: ${String(sum)} mutations, ${String(accepted)} accepted, ${String(sum - accepted)} refused (${most.join(', ')}); slowest ${slowest.toFixed(0)} ms`;
}

describe('mutated files', () => {
	it.each(formats.map((format) => [format.name, format] as const))(
		'%s: each is refused with a reason, or nothing of it is changed',
		async (_, format) => {
			const tally = await tryAll(format);
			counts.push(told(format, tally));
			expect(tally.refused.size).toBeGreaterThan(0);
			expect(tally.accepted + [...tally.refused.values()].reduce((sum, one) => sum + one, 0)).toBe(
				countOf(format)
			);
		},
		Math.max(240_000, mutations * 100)
	);

	it('are all counted', () => {
		expect(counts).toHaveLength(formats.length);
		const sum = formats.reduce((all, format) => all + countOf(format), 0);
		expect(sum).toBeGreaterThanOrEqual(mutations);
		process.stdout.write(
			`Fuzzing, seed ${String(seed)}, ${String(sum)} mutations\n${counts.join('\n')}\n`
		);
	});
});
