import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/release/bill-of-materials.mjs';
import { shippedChecklists, shippedParts } from '../../scripts/release/shipped-parts.mjs';
import { nameOfFolder, runTimeClosure } from './locked-packages.ts';
import { builtIn, shippedLicences } from './shipped-parts.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};
const product = { version: '9.9.9', sha256: 'a'.repeat(64) };
const folders = [...runTimeClosure([...Object.keys(dependencies), ...builtIn])].filter(
	(folder) => nameOfFolder(folder) in shippedLicences
);
const bill = billOfMaterials(product, shippedParts(folders), shippedChecklists());

/** The published schema of CycloneDX 1.6, with the two that it refers to. */
function schemaOfCycloneDx() {
	const ajv = new Ajv({ strict: false, validateFormats: true });
	formats.default(ajv);
	ajv.addFormat('idn-email', /@/).addFormat('iri-reference', true);
	const read = (name: string) =>
		JSON.parse(readFileSync(`tests/fixtures/cyclonedx/${name}`, 'utf8')) as object;
	ajv.addSchema(read('spdx.schema.json'));
	ajv.addSchema(read('jsf-0.82.schema.json'));
	return ajv.compile(read('bom-1.6.schema.json'));
}

describe('the bill of materials', () => {
	const validate = schemaOfCycloneDx();

	it('obeys the published schema of CycloneDX 1.6, which would refuse a wrong one', () => {
		expect(validate(bill) ? [] : validate.errors).toEqual([]);
		expect(validate({ ...bill, components: [{ name: 'without type' }] })).toBe(false);
		const [first] = bill.components;
		expect(
			validate({ ...bill, components: [{ ...first, licenses: [{ license: { id: 'MIX' } }] }] })
		).toBe(false);
	});

	it('names every package, the fonts and the data, each once', () => {
		const names = bill.components.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(shippedLicences)));
		const data = bill.components.filter(({ type }) => type === 'data').map(({ name }) => name);
		expect(data).toEqual([
			'BIZ UDPGothic',
			'Noto Sans JP',
			'checklist data-platform@2',
			'checklist scsg@2.0',
			'checklist scsg@3.0'
		]);
		const refs = bill.components.map((part) => part['bom-ref']);
		expect(new Set(refs).size).toBe(refs.length);
		expect(bill.dependencies[0]?.dependsOn).toEqual(refs);
	});

	it('says the digest of the file and the licence of every part', () => {
		expect(bill.metadata.component.hashes).toEqual([{ alg: 'SHA-256', content: product.sha256 }]);
		for (const { name, licenses } of bill.components) expect(licenses, name).toHaveLength(1);
	});
});
