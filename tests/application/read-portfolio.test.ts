import { describe, expect, it } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import type { PortfolioFile, PortfolioReading } from '#lib/application/read-portfolio-file.ts';
import { readPortfolio } from '#lib/application/read-portfolio.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePublication } from '#lib/formats/packet/publication.ts';
import { aFile, smallChecklist } from './assessment-builders.ts';

const fileOf = (
	path: string,
	content: string | Uint8Array,
	change: Partial<PickedFile> = {}
): PortfolioFile & { reads: number } => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const file = {
		path,
		reads: 0,
		file: {
			name: path.split('/').at(-1) ?? '',
			size: bytes.length,
			arrayBuffer: () => {
				file.reads += 1;
				return Promise.resolve(new Uint8Array(bytes).buffer);
			},
			slice: (start: number, end: number) => new Blob([bytes.slice(start, end)]),
			...change
		}
	};
	return file;
};
const reading = {
	catalogue: catalogueOf({ checklists: [], crosswalks: [], lenses: [] }),
	packetCrypto,
	signers: []
};
async function read(files: readonly PortfolioFile[], pace?: Pace) {
	const taken: [string, PortfolioReading][] = [];
	const taker = {
		find: () => undefined,
		take: (file: PortfolioFile, one: PortfolioReading) => void taken.push([file.path, one])
	};
	const done = readPortfolio({ ...reading, ...(pace && { pace }) }, files, taker);
	return { done: await done.then(() => true).catch(() => false), taken };
}
const told = (one: PortfolioReading) => (one.kind === 'left' ? one.why.kind : one.kind);

const publication = encodePublication(smallChecklist, aFile().assessment);
const campaign =
	'{"format":"machi-tenken/campaign","formatVersion":1,"title":"x","period":{"fiscalYear":2026},"checklist":{"guideline":"scsg","edition":"3.0","revision":1,"digest":"' +
	`${'a'.repeat(64)}"},"deadline":"2027-01-31","asked":[]}`;

describe('a portfolio', () => {
	it('says of every file what came of it, and loses none for a bad one', async () => {
		const { done, taken } = await read([
			fileOf('a/city.json', encodeAssessment(aFile())),
			fileOf('b/city.json', publication),
			fileOf('broken.json', encodeAssessment(aFile()).slice(0, 300)),
			fileOf('broken-scores.json', publication.replace('"percent"', '"per cent"')),
			fileOf('notes.txt', 'メモ'),
			fileOf('空.json', ''),
			fileOf('空.machi-tenken.json', ''),
			fileOf('damaged.machi-tenken.zip', 'QK\u0003\u0004data'),
			fileOf('damaged-head.machi-tenken.zip', new Uint8Array(300 * 1024).fill(1)),
			fileOf('table.csv', 'code,population,year\n282103,1,2026'),
			fileOf('campaign.json', campaign),
			fileOf('wrong-campaign.json', campaign.replace('2027-01-31', '2027-02-31')),
			fileOf('locked.age', 'age-encryption.org/v1\n-> scrypt AAAA 18\n'),
			...['NotReadableError', 'NotFoundError', 'NotAllowedError'].map((name) =>
				fileOf(`${name}.json`, publication, {
					arrayBuffer: () => Promise.reject(new DOMException('', name))
				})
			)
		]);
		expect(done).toBe(true);
		expect(taken.map(([path, one]) => [path, told(one)])).toEqual([
			['a/city.json', 'city'],
			['b/city.json', 'city'],
			['broken.json', 'wrong-assessment'],
			['broken-scores.json', 'wrong-publication'],
			['notes.txt', 'other-file'],
			['空.json', 'other-file'],
			['空.machi-tenken.json', 'wrong-assessment'],
			['damaged.machi-tenken.zip', 'wrong-packet'],
			['damaged-head.machi-tenken.zip', 'wrong-packet'],
			['table.csv', 'table'],
			['campaign.json', 'campaign'],
			['wrong-campaign.json', 'wrong-campaign'],
			['locked.age', 'locked'],
			['NotReadableError.json', 'changed-or-forbidden'],
			['NotFoundError.json', 'gone'],
			['NotAllowedError.json', 'no-permission']
		]);
		const [, city] = taken[0] ?? [];
		expect(city?.kind === 'city' && city.city).toMatchObject({
			source: 'a/city.json',
			code: '282103'
		});
	});

	it('reads a file that was changed since it was found as it is now, and tells what it cannot read', async () => {
		const refusing = (path: string, change: Partial<PortfolioFile['file']>) => {
			const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
			return fileOf(path, publication, { arrayBuffer, ...change });
		};
		const found = (path: string, now: PortfolioFile): PortfolioFile => ({
			...refusing(path, { lastModified: 1 }),
			again: () => Promise.resolve(now)
		});
		const { taken } = await read([
			found('changed.json', fileOf('changed.json', publication)),
			found('growing.json', refusing('growing.json', { lastModified: 2 })),
			found('forbidden.json', refusing('forbidden.json', { lastModified: 1 }))
		]);
		expect(taken.map(([path, one]) => [path, told(one)])).toEqual([
			['changed.json', 'city'],
			['growing.json', 'changed-while-read'],
			['forbidden.json', 'no-permission']
		]);
	});

	it('does not read a large file of others whole', async () => {
		const film = fileOf('film.mp4', new Uint8Array(300 * 1024).fill(1));
		const { taken } = await read([film]);
		expect(taken.map(([, one]) => told(one))).toEqual(['other-file']);
		expect(film.reads).toBe(0);
	});

	it('keeps what was read before it is given up', async () => {
		let turns = 0;
		const files = [1, 2, 3, 4].map((place) => fileOf(`${String(place)}.json`, publication));
		// A turn for each file that is found, then one for each that is read.
		const { done, taken } = await read(files, {
			turn: () => {
				if (++turns > files.length + 1) throw new Error('given up');
				return undefined;
			}
		});
		expect(done).toBe(false);
		expect(taken.map(([path]) => path)).toEqual(['1.json', '2.json']);
	});
});
