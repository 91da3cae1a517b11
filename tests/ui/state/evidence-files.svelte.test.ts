import { describe, expect, test } from 'vitest';
import type { AttachedFile } from '#lib/application/attach-evidence.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { aStart, FakeBrowser } from './state-support.ts';

async function started() {
	const browser = new FakeBrowser();
	await browser.start();
	await browser.states.desk.start(aStart);
	const { current, saving } = browser.states.desk;
	if (current === undefined) throw new Error('nothing open');
	const { evidenceFiles: files } = browser.states;
	const { evidenceFiles: bytes } = browser.ports;
	const isKept = async ({ sha256 }: AttachedFile) => {
		const read = await bytes.read(sha256);
		return read.ok && read.value !== undefined;
	};
	return { browser, current, saving, files, bytes, isKept };
}

const source = (text: string) => new File([text], `${text}.txt`, { type: 'text/plain' });
const register = (current: AssessmentState, files: readonly AttachedFile[]) =>
	current.attachFiles(
		files.map((file, i) => ({ id: `e-${String(i)}`, file })),
		{ component: 'organisation', control: 'GOV-01' }
	);

describe('clearing files that nothing uses', () => {
	test('keeps what was just attached to an answer', async () => {
		const { current, files, isKept } = await started();
		let attached: readonly AttachedFile[] = [];
		await files.attach([source('規程')], (given) => register(current, (attached = given)));
		expect(files.unused).toEqual([]);
		await files.clearUnused();
		expect(await Promise.all(attached.map(isKept))).toEqual([true]);
	});

	test('keeps what was shown as unused and is used by now', async () => {
		const { current, files, isKept } = await started();
		let attached: readonly AttachedFile[] = [];
		await files.attach([source('規程'), source('控え')], (given) => (attached = given));
		expect(files.unused.length).toBe(2);
		register(current, attached.slice(0, 1));
		await files.clearUnused();
		expect(await Promise.all(attached.map(isKept))).toEqual([true, false]);
		expect(files.unused).toEqual([]);
	});

	test('takes away only what was shown', async () => {
		const { files, bytes } = await started();
		await bytes.put('a'.repeat(64), new Blob(['1']));
		await files.clearUnused();
		expect(files.unused.length).toBe(1);
		await files.clearUnused();
		expect(files.unused).toEqual([]);
	});

	test('does nothing while files are attached', async () => {
		const { files, bytes } = await started();
		await bytes.put('a'.repeat(64), new Blob(['1']));
		await files.refresh();
		const attaching = files.attach([source('規程')], () => undefined);
		await files.clearUnused();
		await attaching;
		expect(files.unused.length).toBe(2);
	});
});

test('files of evidence can be attached after one broke off', async () => {
	const browser = new FakeBrowser();
	await browser.kept.save(aFile(), 0, '2026-11-22T00:00:00.000Z');
	await browser.start();
	await browser.states.desk.open('a-1');
	const files = browser.states.evidenceFiles;
	const { hashFile } = browser.ports;
	const room = { estimate: () => Promise.resolve({ usage: 1, quota: 1e9 }) };
	Object.assign(browser.ports.storageHealth, room);
	Object.assign(browser.ports, { hashFile: () => Promise.reject(new RangeError('no memory')) });
	const taken: string[] = [];
	const receive = (given: readonly AttachedFile[]) =>
		void taken.push(...given.map(({ name }) => name));
	await expect(files.attach([new File(['a'], 'a')], receive)).rejects.toThrow('no memory');
	expect(files.phase).toEqual({ kind: 'idle' });
	Object.assign(browser.ports, { hashFile });
	await files.attach([new File(['b'], 'b')], receive);
	expect(taken).toEqual(['b']);
});
