import type { Checklist, ComponentLayer, Layer } from '#lib/domain/checklist/checklist.ts';

/** The six parties of a smart city, which an imported checklist can give its controls to. */
export const standardParties: Checklist['parties'] = [
	{ id: 'driving-body', title: { ja: '推進主体', en: 'Driving body' } },
	{ id: 'local-government', title: { ja: '自治体', en: 'Local government' } },
	{ id: 'service-provider', title: { ja: 'サービス提供者', en: 'Service provider' } },
	{ id: 'city-os-operator', title: { ja: '都市OS運営者', en: 'City-OS operator' } },
	{ id: 'asset-manager', title: { ja: 'アセット管理者', en: 'Asset manager' } },
	{ id: 'contractor', title: { ja: '委託先', en: 'Contractor' } }
];

/** Id of the one kind of component that an imported checklist knows. */
export const systemLayerId = 'system';

/** What an import brings or decides; everything else is the same for all of them. */
export type ImportedParts = Pick<
	Checklist,
	'guideline' | 'edition' | 'revision' | 'title' | 'notice' | 'published' | 'layers' | 'controls'
> & {
	readonly answeredPer: Layer['answeredPer'];
	/** The day of the import. */
	readonly date: string;
	/** What the revision says of itself. */
	readonly changes: Checklist['title'];
	/** What it was imported from, as a word. */
	readonly origin: Checklist['title'];
};

/** A checklist of what was imported: with the standard parties, and nothing that only authors add. */
export const importedChecklist = ({
	answeredPer,
	date,
	changes,
	origin,
	...parts
}: ImportedParts): Checklist => ({
	format: 'machi-tenken/checklist',
	formatVersion: 1,
	...parts,
	...(answeredPer === 'component' && { componentLayers: [systemLayerOf(origin)] }),
	parties: [...standardParties],
	facts: [],
	themes: [],
	sources: [],
	frameworks: [],
	revisions: [{ revision: parts.revision, date, changes }],
	risks: []
});

/** What it is answered for, where it is answered per component: no kinds of them are told apart. */
const systemLayerOf = ({ ja, en }: Checklist['title']): ComponentLayer => ({
	id: systemLayerId,
	title: { ja: '対象システム', en: 'System' },
	summary: {
		ja: `この${ja}で点検するシステムです。システムごとに回答します。`,
		en: `The systems checked with this ${en}. Answered for each system.`
	}
});
