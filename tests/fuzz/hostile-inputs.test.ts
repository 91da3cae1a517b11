import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lookAtFile } from '#lib/application/look-at-file.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { aFile } from '../application/assessment-builders.ts';
import { packetFolder, packetIndex } from '../conformance/packet-files.ts';
import { runCli } from '../support/run-cli.ts';
import {
	hostileAssessments,
	hostileCatalogs,
	hostileChecklists,
	hostileTables,
	type HostileFile
} from './hostile-files.ts';

// Files with exactly one defect each, through the door of the app and through the command line. Nothing is thrown,
// nothing is kept of what is refused, no program ends with a bug of its own, and none takes long.

const at = '2026-11-22T00:00:00.000Z';
const kept = aFile({ id: 'kept', title: '前からある点検' });

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
afterAll(() => {
	const told = [...counts].map(([what, number]) => `${what} ${String(number)}`);
	process.stdout.write(`Hostile files, one defect each: ${told.join(', ')}\n`);
});

/** What the app says of a file; what it kept before is as it was. */
async function byApp({ name, bytes }: Pick<HostileFile, 'name' | 'bytes'>): Promise<string> {
	const repository = createMemoryRepository();
	expect((await repository.save(kept, 0, at)).ok).toBe(true);
	const arrival = await lookAtFile(
		{
			repository,
			catalogue: catalogueOf(shippedGuidelines),
			renderPdf: () => Promise.reject(new Error('no report is made of these')),
			packetCrypto
		},
		{ name, bytes },
		{ signers: () => Promise.resolve([]) }
	);
	const list = await repository.list();
	expect(list.ok && list.value.summaries.map(({ id }) => id)).toEqual(['kept']);
	const loaded = await repository.load('kept');
	expect(loaded.ok && loaded.value.file).toEqual(kept);
	expect(({} as { x?: unknown }).x).toBeUndefined();
	count(`by the app ${arrival.kind === 'refused' ? 'refused' : 'taken'}`);
	return arrival.kind;
}

/** How a command line ends over a file, which leaves nothing where it is refused. */
async function byCommandLine(
	line: readonly string[],
	given: Readonly<Record<string, Uint8Array | string>>
): Promise<number> {
	const { exitCode, out, err, files } = await runCli(line, given);
	expect([0, 1, 2], `${line.join(' ')}: ${err}`).toContain(exitCode);
	if (exitCode !== 0) {
		expect(out + err, line.join(' ')).not.toBe('');
		expect([...files.keys()].toSorted()).toEqual(Object.keys(given).toSorted());
	}
	count(`by the command line ${exitCode === 0 ? 'taken' : 'refused'}`);
	return exitCode;
}

const titled = (files: readonly HostileFile[]) =>
	files.map((file) => [`${String(file.number)}: ${file.what}`, file] as const);

describe('an assessment with one defect', () => {
	it.each(titled(hostileAssessments))('%s', async (_, file) => {
		expect(await byApp(file)).toBe(file.outcome === 'refused' ? 'refused' : 'preview');
		const exitCode = await byCommandLine(['pack', 'x', '-o', 'p.zip'], { x: file.bytes });
		if (file.outcome !== 'held') expect(exitCode === 0).toBe(file.outcome === 'taken');
	});
});

describe('a checklist with one defect', () => {
	it.each(titled(hostileChecklists))('%s', async (_, file) => {
		expect(await byApp(file)).toBe('refused');
		const exitCode = await byCommandLine(['checklist', 'validate', file.name], {
			[file.name]: file.bytes
		});
		expect(exitCode).not.toBe(0);
	});
});

describe('a table of answers with one defect', () => {
	const city = encodeAssessment(aFile());
	it.each(titled(hostileTables))('%s', async (_, file) => {
		expect(await byApp(file)).toBe('refused');
		const given = { 'f.json': city, 'a.csv': file.bytes };
		const line = ['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'];
		expect((await byCommandLine(line, given)) === 0).toBe(file.outcome === 'taken');
	});
});

describe('a catalog with one defect', () => {
	it.each(titled(hostileCatalogs))('%s', async (_, file) => {
		expect(await byApp(file)).toBe('refused');
		const line = ['checklist', 'import', file.name, '-o', 'own.json'];
		expect(await byCommandLine(line, { [file.name]: file.bytes })).not.toBe(0);
	});
});

describe('a packet with one defect', () => {
	it.each(packetIndex().cases.map((one) => [one.file, one] as const))('%s', async (file, one) => {
		const bytes = new Uint8Array(readFileSync(join(packetFolder, file)));
		const found = await byApp({ name: file, bytes });
		if (one.level !== 'lock' && one.level !== 'signature')
			expect(found === 'refused').toBe(one.expect === 'refused');
		const signers = readFileSync(join(packetFolder, 'keys/allowed_signers'), 'utf8');
		const line = ['verify', 'x', ...(one.level === 'signature' ? ['--allowed-signers', 's'] : [])];
		const exitCode = await byCommandLine(line, { x: bytes, s: signers });
		// Without its key a locked one is not opened, whatever is in it.
		const isTaken = one.level !== 'lock' && (one.kind === 'valid' || one.kind === 'good');
		expect(exitCode === 0).toBe(isTaken);
	});
});
