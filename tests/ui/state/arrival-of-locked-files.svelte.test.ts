import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Received } from '#lib/application/received.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { failedPart } from '#lib/formats/packet/part-failure.ts';
import type { Reading } from '#lib/formats/reading/reading.ts';
import { describeArrivalRefusal } from '#lib/i18n/describe-arrival.ts';
import type { ArrivalState } from '#lib/ui/state/arrival.svelte.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser, picked } from './state-support.ts';
import {
	cityWithProof,
	aPacket,
	fileOf,
	locked,
	browserWith,
	textKept,
	gate
} from './arriving-files.ts';

describe('a locked file', () => {
	let browser: FakeBrowser;
	let arrival: ArrivalState;
	let inside: Uint8Array;
	/** From where on it was altered. */
	let altered: number;
	function* part(from: number, to: number): Reading<Uint8Array> {
		yield 0;
		if (to > altered) throw failedPart({ kind: 'damaged' });
		return inside.slice(from, to);
	}
	beforeEach(async () => {
		browser = await browserWith();
		arrival = browser.states.arrival;
		[inside, altered] = [aPacket('backup'), Infinity];
		Object.assign(browser.ports.packetCrypto, {
			openLocked: (_: object, { passphrase }: { passphrase: string }) =>
				Promise.resolve(
					passphrase === 'right'
						? ok({ size: inside.length, part })
						: fail({ kind: 'wrong-passphrase' })
				)
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

	test('that was altered inside is refused in words, and nothing of it is kept', async () => {
		altered = inside.length - 1;
		await unlock('right');
		const { phase } = arrival;
		expect(phase).toMatchObject({ kind: 'refused', fileName: 'p.zip.age' });
		const lines =
			phase.kind === 'refused' ? describeArrivalRefusal(phase.refusal, 'p.zip.age', 'ja') : [];
		expect(lines.join('')).toMatch(
			/^p\.zip\.age: .*書き換えられ.*何も取り込んでいません。.*送って/
		);
		expect(await textKept(browser, 'city')).toBeUndefined();
		inside = inside.slice(0, 100);
		altered = 10;
		await arrival.inspect(locked('key.age'));
		await unlock('right');
		expect(arrival.phase).toMatchObject({ refusal: { as: 'packet', error: { at: 'unlock' } } });
	});

	test('whose evidence is altered while it waits is not kept in part', async () => {
		await unlock('right');
		await arrival.takeIn();
		altered = 0;
		expect(await arrival.apply('replace')).toMatchObject({
			ok: false,
			error: { kind: 'not-saved', cause: 'damaged' }
		});
		expect(await textKept(browser, 'city')).toBeUndefined();
	});

	test('with a share of small order stays locked and says that it is damaged', async () => {
		const { openLocked } = await import('#lib/exchange/encryption/open-locked.ts');
		const { makeAgeKeyPair } = await import('#lib/exchange/encryption/receiving-key-file.ts');
		const { identity } = await makeAgeKeyPair();
		Object.assign(browser.ports.packetCrypto, { openLocked });
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
			evidence: new Map(
				[...evidence].map(([sha256, bytes]) => [
					sha256,
					() => Promise.resolve({ ok: true, value: new Blob([bytes]) } as const)
				])
			),
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
