import { expect, test } from 'vitest';
import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

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
	await expect(files.attach([new File(['a'], 'a')])).rejects.toThrow('no memory');
	expect(files.phase).toEqual({ kind: 'idle' });
	Object.assign(browser.ports, { hashFile });
	expect(await files.attach([new File(['b'], 'b')])).toMatchObject([{ name: 'b' }]);
});
