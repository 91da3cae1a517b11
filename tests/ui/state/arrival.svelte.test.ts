import { describe, expect, test, vi } from 'vitest';
import { ok } from '#lib/domain/primitives/result.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { hold } from './state-support.ts';
import { aPacket, fileOf, locked, browserWith, gate, phasesWhile } from './arriving-files.ts';

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
