import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { municipalityList } from 'virtual:municipalities';
import { aggregate } from '../../src/cli/aggregate/aggregate.ts';
import { findDuckDb } from '../../src/cli/aggregate/duckdb/engine.ts';
import { readHere } from '../../src/cli/aggregate/read-here.ts';
import { rowMemory } from '../../src/cli/aggregate/row-memory.ts';

/** Runs until so many files were read, kept each by itself, and is ended then. */
export async function aggregateUntil(folder: string, out: string, files: number): Promise<void> {
	const duckdb = await findDuckDb();
	if (!duckdb.ok) throw new Error(duckdb.error);
	const catalogue = catalogueOf(shippedGuidelines);
	const memory = rowMemory();
	const read = readHere({ catalogue, packetCrypto, signers: [] }, memory);
	let left = files;
	const ended = aggregate(
		folder,
		out,
		{
			guideline: null,
			edition: null,
			samples: false,
			stage: null,
			aliases: false,
			named: false,
			lang: 'ja',
			population: null,
			classes: null,
			asked: null,
			allowedSigners: null
		},
		{
			duckdb: duckdb.value,
			catalogue,
			readers: {
				read: (file) => {
					if (left-- <= 0) throw new Error('ended');
					return read(file);
				},
				atOnce: 1,
				giveBack: memory.giveBack,
				end: () => Promise.resolve()
			},
			batch: 1,
			facts: {
				names: new Map(municipalityList.municipalities.map(({ code, name }) => [code, name]))
			},
			given: [],
			program: '0',
			begin: () => ({ step: () => undefined, end: () => undefined }),
			writing: () => undefined,
			openData: {
				publisher: undefined,
				licence: undefined,
				former: undefined,
				formerGuidelines: [],
				today: '2026-11-22',
				named: false,
				told: () => undefined
			}
		}
	);
	await ended.catch((error: unknown) => {
		if (!(error instanceof Error && error.message === 'ended')) throw error;
	});
}
