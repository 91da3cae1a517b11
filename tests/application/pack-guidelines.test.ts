import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { expect, test } from 'vitest';
import { packGuidelines, unpackGuidelines } from '#lib/application/pack-guidelines.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';

test('guidelines come out of their packing as they went in, with the digests that were taken before', () => {
	expect(shippedGuidelines.checklists.length).toBeGreaterThan(1);
	const travelled = JSON.stringify(packGuidelines(shippedGuidelines));
	const unpacked = unpackGuidelines(JSON.parse(travelled) as ReturnType<typeof packGuidelines>);
	expect(unpacked).toEqual(shippedGuidelines);
	for (const { digest, checklist } of unpacked.checklists) {
		expect(digestChecklist(checklist)).toBe(digest);
	}
});

test('what editions share travels once', () => {
	const { pool, checklists } = packGuidelines(shippedGuidelines);
	const texts = pool.map((item) => JSON.stringify(item));
	expect(new Set(texts).size).toBe(texts.length);
	const places = checklists.flatMap(({ checklist }) => [...checklist.risks, ...checklist.controls]);
	expect(places.length).toBeGreaterThan(pool.length);
});
