import { readFileSync } from 'node:fs';

/*
 * The schema of OSCAL's mapping collections, after NIST's metaschema of the model (1.2). What mappings share
 * with catalogs is referred to in the published schema of catalogs, so that both are of one edition.
 */

const catalogSchema = JSON.parse(
	readFileSync('tests/fixtures/oscal/schemas/oscal_catalog_schema.json', 'utf8')
) as { readonly $id: string };

/** The published schema that the one of mappings refers to. */
export const referredSchema: object = catalogSchema;

const common = (name: string) => ({ $ref: `${catalogSchema.$id}#/definitions/${name}` });
const metadata = (name: string) => common(`oscal-catalog-oscal-metadata:${name}`);
const list = (items: object) => ({ type: 'array', minItems: 1, items });
const closed = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
	type: 'object',
	properties,
	required,
	additionalProperties: false
});

const [uuid, token, text] = ['UUIDDatatype', 'TokenDatatype', 'StringDatatype'].map(common);
const prose = common('MarkupMultilineDatatype');
const marked = {
	props: list(metadata('property')),
	links: list(metadata('link')),
	remarks: metadata('remarks')
};
const said = {
	method: { enum: ['human', 'automation', 'hybrid'] },
	'matching-rationale': { enum: ['syntactic', 'semantic', 'functional'] },
	status: { enum: ['complete', 'not-complete', 'draft', 'deprecated', 'superseded'] }
};
const reference = closed(
	{ ns: common('URIDatatype'), type: token ?? {}, href: common('URIReferenceDatatype'), ...marked },
	['type', 'href']
);
const item = closed({ type: { enum: ['control', 'statement'] }, 'id-ref': text ?? {}, ...marked }, [
	'type',
	'id-ref'
]);
const map = closed(
	{
		uuid: uuid ?? {},
		'matching-rationale': said['matching-rationale'],
		relationship: {
			enum: [
				'equivalent-to',
				'equal-to',
				'subset-of',
				'superset-of',
				'intersects-with',
				'no-relationship'
			]
		},
		sources: list(item),
		targets: list(item),
		...marked
	},
	['uuid', 'relationship', 'sources', 'targets']
);
const gap = closed(
	{
		uuid: uuid ?? {},
		'unmapped-controls': list(common('oscal-catalog-oscal-control-common:select-control-by-id'))
	},
	['uuid', 'unmapped-controls']
);
const mapping = closed(
	{
		uuid: uuid ?? {},
		...said,
		'source-resource': reference,
		'target-resource': reference,
		maps: list(map),
		'mapping-description': prose,
		'source-gap-summary': gap,
		'target-gap-summary': gap,
		...marked
	},
	['uuid', 'source-resource', 'target-resource', 'maps']
);
const provenance = closed({ ...said, 'mapping-description': prose, ...marked }, [
	...Object.keys(said),
	'mapping-description'
]);

/** The schema of a file that holds a mapping collection. */
export const mappingSchema: object = closed(
	{
		'mapping-collection': closed(
			{
				uuid: uuid ?? {},
				metadata: metadata('metadata'),
				provenance,
				mappings: list(mapping),
				'back-matter': metadata('back-matter')
			},
			['uuid', 'metadata', 'provenance', 'mappings']
		)
	},
	['mapping-collection']
);
