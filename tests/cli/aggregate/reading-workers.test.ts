import { expect, it } from 'vitest';
import { startReadingWorkers } from '../../../src/cli/aggregate/reading-workers.ts';

/** A thread that says of every file that nothing is in it, after doing what its name says. */
const program = (act: string) =>
	new URL(
		`data:text/javascript,${encodeURIComponent(`
			import { parentPort, threadId } from 'node:worker_threads';
			const names = [];
			const why = { kind: 'other-file', found: 'other' };
			const tell = (name) => parentPort.postMessage({ gave: 'nothing', name, why });
			parentPort.once('message', () => parentPort.on('message', ({ file: { name } }) => {
				names.push(name);
				${act}
			}));
		`)}`
	);

const setup = { signers: [] };
const files = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ path: `/${String(i)}`, name: String(i) }));

it('a thread that dies of a file loses that file alone, also of those it was told ahead', async () => {
	const dying = program(`if (name === '2' || name === '3') throw new Error('broken'); tell(name);`);
	const readers = startReadingWorkers(dying, 2, setup);
	const readings = await Promise.all(files(12).map(readers.read));
	await readers.end();
	expect(readings.map(({ name }) => name)).toEqual(files(12).map(({ name }) => name));
	expect(readings.filter(({ gave }) => gave === 'trouble')).toEqual(
		['2', '3'].map((name) => ({
			gave: 'trouble',
			name,
			why: { kind: 'unreadable', code: 'broken' }
		}))
	);
});

it('a thread has its next file before it is done with one', async () => {
	const waiting = program(`if (names.length > 1) names.splice(0).forEach(tell);`);
	const readers = startReadingWorkers(waiting, 1, setup);
	const readings = await Promise.all(files(2).map(readers.read));
	await readers.end();
	expect(readings).toHaveLength(2);
});

it('few files are shared among the threads', async () => {
	const readers = startReadingWorkers(program(`tell(name + ' by ' + threadId);`), 2, setup);
	const readings = await Promise.all(files(2).map(readers.read));
	await readers.end();
	expect(new Set(readings.map(({ name }) => name.split(' by ')[1])).size).toBe(2);
});
