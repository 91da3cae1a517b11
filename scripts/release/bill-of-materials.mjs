/**
 * The bill of materials in CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. Without a number and a time of its own,
 * so that the same release has the same bytes.
 * @param {{ version: string, sha256: string }} product
 * @param {readonly import('./shipped-parts.mjs').ShippedPart[]} parts
 */
export const billOfMaterials = ({ version, sha256 }, parts) => ({
	$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
	bomFormat: 'CycloneDX',
	specVersion: '1.6',
	version: 1,
	metadata: {
		component: {
			type: 'application',
			'bom-ref': `machi-tenken@${version}`,
			name: 'machi-tenken',
			version,
			licenses: [{ license: { id: 'MIT' } }],
			hashes: [{ alg: 'SHA-256', content: sha256 }]
		}
	},
	components: parts.map(({ name, version: of, licence, kind, purl }) => ({
		type: kind,
		'bom-ref': kind === 'data' ? `${purl}#font` : purl,
		name,
		version: of,
		licenses: [
			/ (AND|OR|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } }
		],
		purl
	})),
	dependencies: [
		{
			ref: `machi-tenken@${version}`,
			dependsOn: parts.map(({ kind, purl }) => (kind === 'data' ? `${purl}#font` : purl))
		}
	]
});
