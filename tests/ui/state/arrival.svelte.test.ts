import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import type { Received } from '#lib/application/received.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { ArrivalPhase } from '#lib/ui/state/arrival-phase.ts';
import type { ArrivalState } from '#lib/ui/state/arrival.svelte.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { FakeBrowser, hold, picked } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';

/** What can come in about the assessment `city`, with one file of evidence of so many bytes. */
function cityWithProof(size = 10) {
	const bytes = new Uint8Array(size).fill(7);
	const sha256 = sha256Hex(bytes);
	const file = { sha256, name: 'proof.bin', mediaType: 'application/octet-stream', size };
	const { assessment } = aFile({ id: 'city', evidence: [{ id: 'e1', title: '証跡', file }] });
	return { assessment, evidence: new Map([[sha256, bytes]]) };
}
const aPacket = (kind: PacketKind, size?: number): Uint8Array =>
	encodePacket(
		packAssessment(
			{ ...cityWithProof(size), checklist: smallChecklist },
			{ kind, baggingDate: '2026-11-23' }
		)
	);
const fileOf = (name: string, content: string | Uint8Array): PickedFile & { reads: number } => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		name,
		size: bytes.length,
		reads: 0,
		arrayBuffer() {
			this.reads += 1;
			return Promise.resolve(new Uint8Array(bytes).buffer);
		}
	};
};
const locked = (name: string) => fileOf(name, 'age-encryption.org/v1\n-> scrypt AAAA 18\n');

/** A browser where assessments are kept. */
async function browserWith(...ids: readonly string[]): Promise<FakeBrowser> {
	const browser = new FakeBrowser();
	for (const id of ids) await browser.kept.save(aFile({ id, title: id }), 0, at);
	await browser.start();
	return browser;
}
const textKept = async (browser: FakeBrowser, id: string) => {
	const loaded = await browser.kept.load(id);
	return loaded.ok ? encodeAssessment(loaded.value.file) : undefined;
};
/** Work that ends when it is told to. */
function gate() {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open };
}
/** What the phase was, each time the work let the page have its turn. */
async function phasesWhile({ states }: FakeBrowser, work: Promise<unknown>) {
	const seen: ArrivalPhase[] = [];
	const watching = setInterval(() => seen.push(states.arrival.phase));
	await work;
	clearInterval(watching);
	return seen;
}

describe('a file that comes in', () => {
	test.each([
		['an assessment', () => fileOf('f.json', encodeAssessment(aFile())), { kind: 'preview' }],
		['a packet', () => fileOf('p.zip', aPacket('backup')), { kind: 'packet' }],
		['a locked one', () => locked('p.zip.age'), { kind: 'locked', needs: 'passphrase' }],
		['a cut assessment', () => fileOf('f.json', '{'), { refusal: { as: 'assessment' } }],
		['a PDF of others', () => fileOf('r.pdf', '%PDF-1.7'), { refusal: { as: 'report' } }],
		[
			'a packet that is cut',
			() => fileOf('p.zip', 'PK\u0003\u0004'),
			{ refusal: { as: 'packet' } }
		],
		['a catalog', () => fileOf('c.json', '{"catalog":{}}'), { refusal: { found: 'oscal' } }],
		[
			'a photo',
			() => fileOf('a.jpg', new Uint8Array([0xff, 0xd8])),
			{ refusal: { found: 'other' } }
		]
	])('is read once and shown for what it is: %s', async (_, make, outcome) => {
		const { arrival } = (await browserWith()).states;
		const file = make();
		const reading = arrival.inspect(file);
		expect(arrival.phase).toEqual({ kind: 'reading', fileName: file.name });
		await reading;
		expect(arrival.phase).toMatchObject(outcome);
		expect(file.reads).toBe(1);
	});

	test('goes back at any time, and nothing comes of it', async () => {
		const { arrival } = (await browserWith()).states;
		const reading = arrival.inspect(fileOf('f.json', encodeAssessment(aFile())));
		arrival.cancel();
		await reading;
		expect(arrival.phase).toEqual({ kind: 'idle' });
	});

	test('gives way to the next one, however long it takes', async () => {
		const { arrival } = (await browserWith()).states;
		const { opened, open } = gate();
		const slow = fileOf('slow.json', encodeAssessment(aFile()));
		const first = arrival.inspect({
			...slow,
			arrayBuffer: () => opened.then(() => slow.arrayBuffer())
		});
		await arrival.inspect(fileOf('next.jpg', new Uint8Array([0xff, 0xd8])));
		open();
		await first;
		expect(arrival.phase).toMatchObject({ kind: 'refused', fileName: 'next.jpg' });
	});

	test('of a report or packet leads on to the preview, which is not written back into it', async () => {
		const { arrival } = (await browserWith()).states;
		await arrival.inspect(fileOf('p.zip', aPacket('backup')));
		await arrival.takeIn();
		expect(arrival.phase).toMatchObject({ kind: 'preview', preview: { fileName: 'p.zip' } });
		expect(arrival.phase).not.toHaveProperty('from');
	});
});

describe('a file that is taken in', () => {
	const incoming = (id = 'city') => fileOf(`${id}.json`, encodeAssessment(aFile({ id })));

	test.each(['keep-both', 'replace'] as const)(
		'by two clicks (%s) is taken once',
		async (choice) => {
			const browser = await browserWith('city');
			const { arrival, desk } = browser.states;
			await arrival.inspect(incoming());
			const done = await Promise.all([arrival.apply(choice), arrival.apply(choice)]);
			expect(done).toEqual([ok(undefined), ok(undefined)]);
			const list = await browser.kept.list();
			expect(list.ok && list.value.summaries.map(({ id }) => id)).toEqual(
				choice === 'replace' ? ['city'] : ['city', 'new-1']
			);
			expect(desk.saving.phase.kind).toBe('saved');
		}
	);

	test('for the first time by two clicks is no conflict', async () => {
		const browser = await browserWith();
		const { arrival, desk } = browser.states;
		await arrival.inspect(incoming());
		await Promise.all([arrival.apply('replace'), arrival.apply('replace')]);
		expect(desk.saving.phase.kind).toBe('saved');
		expect(desk.saving.saveCount).toBe(1);
	});

	test('does not take the place of the next one, which is shown and can be taken in', async () => {
		const browser = await browserWith();
		const { arrival, desk } = browser.states;
		await arrival.inspect(incoming());
		const release = hold(browser);
		const applying = arrival.apply('replace');
		await arrival.inspect(incoming('next'));
		release();
		await applying;
		expect(arrival.phase).toMatchObject({ kind: 'preview', preview: { fileName: 'next.json' } });
		await arrival.apply('replace');
		expect(desk.current?.assessment.id).toBe('next');
	});

	test.each(['look', 'bringIn'] as const)(
		'or only looked at (%s) leaves the next one on show',
		async (act) => {
			const browser = await browserWith('city');
			const { arrival } = browser.states;
			await arrival.inspect(fileOf('p.zip', aPacket(act === 'look' ? 'backup' : 'response')));
			const acting = arrival[act]();
			const reading = arrival.inspect(incoming('next'));
			expect(await acting).toEqual(ok(undefined));
			await reading;
			expect(arrival.phase).toMatchObject({ kind: 'preview', preview: { fileName: 'next.json' } });
		}
	);

	test('can be tried again after the reading broke off', async () => {
		const browser = await browserWith();
		const { arrival } = browser.states;
		const { list } = browser.ports.repository;
		Object.assign(browser.ports.repository, { list: () => Promise.reject(new RangeError('bug')) });
		await expect(arrival.inspect(incoming())).rejects.toThrow('bug');
		expect(arrival.phase).toEqual({ kind: 'idle' });
		Object.assign(browser.ports.repository, { list });
		await arrival.inspect(incoming());
		expect(arrival.phase.kind).toBe('preview');
	});
});

describe('a large packet that is opened', () => {
	const large = aPacket('backup', 24_000_000);

	test('tells how far it is and ends with what it holds', async () => {
		const browser = await browserWith();
		const { arrival } = browser.states;
		const seen = await phasesWhile(browser, arrival.inspect(fileOf('large.zip', large)));
		const fractions = seen.flatMap((phase) =>
			phase.kind === 'reading' && phase.done !== undefined ? [phase.done] : []
		);
		expect(new Set(fractions).size).toBeGreaterThan(3);
		expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
		expect(arrival.phase).toMatchObject({ kind: 'packet', fileName: 'large.zip' });
	});

	test('can be given up half way, and nothing comes of it', async () => {
		const { arrival } = (await browserWith()).states;
		const opening = arrival.inspect(fileOf('large.zip', large));
		await vi.waitUntil(() => arrival.phase.kind === 'reading' && arrival.phase.done !== undefined);
		arrival.cancel();
		await opening;
		expect(arrival.phase).toEqual({ kind: 'idle' });
	});
});

describe('a locked file', () => {
	let browser: FakeBrowser;
	let arrival: ArrivalState;
	let inside: Uint8Array;
	beforeEach(async () => {
		browser = await browserWith();
		arrival = browser.states.arrival;
		inside = aPacket('backup');
		Object.assign(browser.ports.packetCrypto, {
			unlock: (_: Uint8Array, { passphrase }: { passphrase: string }) =>
				Promise.resolve(passphrase === 'right' ? ok(inside) : fail({ kind: 'wrong-passphrase' }))
		});
		await arrival.inspect(locked('p.zip.age'));
	});
	const unlock = (passphrase: string) => arrival.unlock({ kind: 'passphrase', passphrase });

	test('stays locked after a wrong passphrase, says so, and opens with the right one', async () => {
		await unlock('wrong');
		expect(arrival.phase).toMatchObject({ kind: 'locked', error: { kind: 'wrong-passphrase' } });
		await unlock('right');
		expect(arrival.phase).toMatchObject({ kind: 'packet', fileName: 'p.zip.age' });
	});

	test('with a share of small order stays locked and says that it is damaged', async () => {
		const { unlockFile } = await import('#lib/exchange/encryption/unlock-file.ts');
		const { makeAgeKeyPair } = await import('#lib/exchange/encryption/receiving-key-file.ts');
		const { identity } = await makeAgeKeyPair();
		Object.assign(browser.ports.packetCrypto, { unlock: unlockFile });
		Object.assign(browser.ports.keySmith, { openReceivingKey: () => ok([identity]) });
		const zeros = 'A'.repeat(43);
		await arrival.inspect(
			fileOf('low.age', `age-encryption.org/v1\n-> X25519 ${zeros}\n${zeros}\n--- ${zeros}\nx`)
		);
		expect(arrival.phase).toMatchObject({ kind: 'locked', needs: 'key' });
		await arrival.unlock({ kind: 'key-file', keyFile: new Uint8Array(), passphrase: '' });
		expect(arrival.phase).toMatchObject({ kind: 'locked', error: { kind: 'damaged' } });
	});

	test('for keys of another kind says so before a key is asked for', async () => {
		const zeros = 'A'.repeat(43);
		await arrival.inspect(
			fileOf('pq.age', `age-encryption.org/v1\n-> mlkem768x25519 AAAA\n${zeros}\n--- ${zeros}\nx`)
		);
		expect(arrival.phase).toMatchObject({
			kind: 'locked',
			error: { kind: 'for-other-kind', keyKinds: ['post-quantum'] }
		});
	});

	test('that holds a key is told to be one', async () => {
		inside = new TextEncoder().encode('# public key\nAGE-SECRET-KEY-1QQQ\n');
		await unlock('right');
		expect(arrival.phase).toMatchObject({ refusal: { found: 'receiving-key' } });
	});

	test('that holds something else is refused as no packet', async () => {
		inside = new TextEncoder().encode(encodeAssessment(aFile()));
		await unlock('right');
		expect(arrival.phase).toMatchObject({
			refusal: { as: 'packet', error: { error: { kind: 'not-a-zip' } } }
		});
	});

	test('can be left while its key is being opened, and stays left', async () => {
		const { opened, open } = gate();
		Object.assign(browser.ports.keySmith, {
			openReceivingKey: () => opened.then(() => fail({ kind: 'wrong-passphrase' }))
		});
		const keyFile = new Uint8Array(1);
		const unlocking = arrival.unlock({ kind: 'key-file', keyFile, passphrase: '' });
		arrival.cancel();
		open();
		await unlocking;
		expect(arrival.phase).toEqual({ kind: 'idle' });
	});
});

describe('while another assessment is opened, a file', () => {
	test('that is read for one is brought into that one, and the other never sees it', async () => {
		const browser = await browserWith('city', 'other');
		const { arrival, desk, received } = browser.states;
		const before = await textKept(browser, 'other');
		await desk.open('city');
		const reading = arrival.inspect(fileOf('answer.zip', aPacket('response')));
		await desk.open('other');
		await reading;
		const other = desk.current;
		expect(await arrival.bringIn()).toEqual({ ok: true, value: undefined });
		expect(desk.current?.assessment.id).toBe('city');
		expect(desk.current && received.waitingFor(desk.current)).toMatchObject({ kind: 'response' });
		expect(other && received.waitingFor(other)).toBeUndefined();
		expect(await textKept(browser, 'other')).toBe(before);
	});

	test('that is being brought into one is not brought into the other', async () => {
		const browser = await browserWith('city', 'other');
		const { arrival, desk, received } = browser.states;
		await arrival.inspect(fileOf('answer.zip', aPacket('response')));
		const { opened, open } = gate();
		const { load } = browser.ports.repository;
		Object.assign(browser.ports.repository, {
			load: (id: string) => (id === 'city' ? opened : Promise.resolve()).then(() => load(id))
		});
		const bringing = arrival.bringIn();
		await desk.open('other');
		open();
		expect(await bringing).toEqual({ ok: false, error: { kind: 'left-meanwhile' } });
		expect(desk.current?.assessment.id).toBe('other');
		expect(desk.current && received.waitingFor(desk.current)).toBeUndefined();
	});

	test('that is being taken in is not, which is told, and the other stays on screen', async () => {
		const browser = await browserWith('other');
		const { arrival, desk } = browser.states;
		await arrival.inspect(fileOf('p.zip', aPacket('backup')));
		await arrival.takeIn();
		const { opened, open } = gate();
		const { put } = browser.ports.evidenceFiles;
		Object.assign(browser.ports.evidenceFiles, {
			put: (...given: Parameters<typeof put>) => opened.then(() => put(...given))
		});
		const applying = arrival.apply('replace');
		await desk.open('other');
		open();
		expect(await applying).toEqual({ ok: false, error: { kind: 'left-meanwhile' } });
		expect(desk.current?.assessment.id).toBe('other');
		expect(await textKept(browser, 'city')).toBeUndefined();
		expect(arrival.phase.kind).toBe('preview');
	});

	test('that is being merged comes into the one it was merged into, which is told', async () => {
		const browser = await browserWith('city', 'other');
		const { desk, received } = browser.states;
		const before = await textKept(browser, 'other');
		await desk.open('city');
		const { assessment, evidence } = cityWithProof();
		const waiting: Received = {
			kind: 'colleague',
			fileName: 'f.json',
			file: { assessment },
			evidence,
			signer: undefined
		};
		await received.bringIn(waiting);
		const city = desk.current;
		if (city === undefined) throw new Error('not open');
		const merge = received.beginMerge(city, waiting);
		const items = merge.prepared.ok ? merge.prepared.value.plan.items : [];
		expect(items.length).toBeGreaterThan(0);
		for (const { id } of items) merge.decide(id, 'theirs');
		const { opened, open } = gate();
		const { read } = browser.ports.evidenceFiles;
		Object.assign(browser.ports.evidenceFiles, {
			read: (sha256: string) => opened.then(() => read(sha256))
		});
		const finishing = merge.finish();
		await desk.open('other');
		open();
		expect(await finishing).toEqual({ ok: true, value: undefined });
		await vi.waitUntil(() => desk.late.outcomes.length > 0);
		expect(desk.late.outcomes).toEqual([{ kind: 'kept', title: 'city' }]);
		expect(await textKept(browser, 'city')).toContain('proof.bin');
		expect(await textKept(browser, 'other')).toBe(before);
	});

	test('that is picked is the one that is opened last', async () => {
		const browser = await browserWith('city', 'other');
		const { arrival, desk } = browser.states;
		await arrival.inspect(picked(encodeAssessment(aFile({ id: 'third' }))));
		const opening = desk.open('other');
		await arrival.apply('replace');
		await opening;
		expect(desk.current?.assessment.id).toBe('third');
		expect(desk.saving.phase.kind).toBe('saved');
	});
});
