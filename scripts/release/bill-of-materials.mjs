/**
 * The bill of materials in CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. Without a number and a time of its own,
 * so that the same release has the same bytes.
 * @param {{ version: string, sha256: string }} product
 * @param {readonly import('./shipped-parts.mjs').ShippedPart[]} parts
 * @param {readonly import('./shipped-parts.mjs').ShippedChecklist[]} checklists
 */
export function billOfMaterials({ version, sha256 }, parts, checklists) {
	const components = [...parts.map(partOf), ...checklists.map(checklistPart)];
	const ref = `machi-tenken@${version}`;
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			component: {
				type: 'application',
				'bom-ref': ref,
				name: 'machi-tenken',
				version,
				licenses: mit,
				hashes: [{ alg: 'SHA-256', content: sha256 }]
			}
		},
		components,
		dependencies: [{ ref, dependsOn: components.map((part) => part['bom-ref']) }]
	};
}

const mit = [{ license: { id: 'MIT' } }];

/** @param {import('./shipped-parts.mjs').ShippedPart} part */
const partOf = ({ name, version, licence, kind, purl }) => ({
	type: kind,
	'bom-ref': kind === 'data' ? `${purl}#font` : purl,
	name,
	version,
	licenses: [
		/ (AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } }
	],
	purl
});

/** @param {import('./shipped-parts.mjs').ShippedChecklist} checklist */
const checklistPart = ({ guideline, edition, revision, digest }) => ({
	type: 'data',
	'bom-ref': `checklist:${guideline}@${edition}#${String(revision)}`,
	name: `checklist ${guideline}@${edition}`,
	version: `revision ${String(revision)}`,
	licenses: mit,
	hashes: [{ alg: 'SHA-256', content: digest }]
});
