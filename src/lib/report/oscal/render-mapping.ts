import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { ControlChange } from '#lib/domain/checklist/crosswalk.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { lastDayOf } from './render-catalog.ts';
import {
	dayStart,
	markupLine,
	oscalVersion,
	ownProp,
	prose,
	tokenOf,
	uuidOf
} from './oscal-values.ts';

/** A crosswalk as it is written: two checklists of one guideline and what became of every control. */
export type MappingSource = {
	readonly from: Checklist;
	readonly to: Checklist;
	readonly changes: readonly ControlChange[];
	/** What the crosswalk says of itself. */
	readonly about: string;
	readonly locale: Locale;
};

/** How OSCAL says what a relation says; the relation itself stands beside it. */
const relationships: Readonly<Partial<Record<ControlChange['relation'], string>>> = {
	same: 'equal-to',
	reworded: 'equivalent-to',
	moved: 'equivalent-to',
	split: 'equivalent-to',
	merged: 'equivalent-to',
	strengthened: 'subset-of'
};

/** A crosswalk as an OSCAL mapping collection in one language, JSON. Same crosswalk, same bytes. */
export function renderMapping({ from, to, changes, about, locale }: MappingSource): string {
	const ends = [from, to].map((checklist) => catalogOf(checklist, locale));
	const named = (...name: readonly string[]) =>
		uuidOf('mapping', ...ends.map(({ uuid }) => uuid), ...name);
	const maps = changes.filter(({ relation }) => relationships[relation] !== undefined);
	const idsOf = (relation: ControlChange['relation'], end: 'from' | 'to') =>
		changes.filter((change) => change.relation === relation).flatMap((change) => change[end]);
	return fileJson({
		'mapping-collection': {
			uuid: named('collection'),
			metadata: {
				title: markupLine(`${from.title[locale]} → ${to.title[locale]}`),
				'last-modified': dayStart(lastDayOf(to)),
				version: `${from.edition}-${String(from.revision)}-to-${to.edition}-${String(to.revision)}`,
				'oscal-version': oscalVersion,
				props: [ownProp('guideline', to.guideline), ownProp('language', locale)]
			},
			provenance: {
				method: 'human',
				'matching-rationale': 'semantic',
				status: 'complete',
				'mapping-description': prose(about)
			},
			mappings: [
				{
					uuid: named('mapping'),
					'source-resource': { type: 'catalog', href: `#${ends[0]?.uuid ?? ''}` },
					'target-resource': { type: 'catalog', href: `#${ends[1]?.uuid ?? ''}` },
					maps: maps.map((change) => mapOf(change, locale, named)),
					...gapOf('source-gap-summary', named, idsOf('retired', 'from')),
					...gapOf('target-gap-summary', named, idsOf('new', 'to'))
				}
			],
			'back-matter': { resources: ends }
		}
	});
}

/** The catalog that a checklist is exported as, by the same UUID. */
const catalogOf = (checklist: Checklist, locale: Locale) => ({
	uuid: uuidOf('catalog', digestChecklist(checklist), locale),
	title: markupLine(checklist.title[locale]),
	description: prose(checklist.notice[locale]),
	props: [
		ownProp('guideline', checklist.guideline),
		ownProp('edition', checklist.edition),
		ownProp('revision', String(checklist.revision)),
		ownProp('digest', digestChecklist(checklist))
	]
});

type Named = (...name: readonly string[]) => string;

function mapOf({ relation, from, to, note }: ControlChange, locale: Locale, named: Named): object {
	const control = (id: string) => ({ type: 'control', 'id-ref': tokenOf(id) });
	return {
		uuid: named('map', ...from, '→', ...to),
		relationship: relationships[relation],
		sources: from.map(control),
		targets: to.map(control),
		props: [ownProp('relation', relation)],
		...(note !== undefined && { remarks: prose(note[locale]) })
	};
}

/** The controls of one side that nothing on the other side stands for. */
const gapOf = (key: string, named: Named, ids: readonly string[]): object =>
	ids.length === 0
		? {}
		: { [key]: { uuid: named(key), 'unmapped-controls': [{ 'with-ids': ids.map(tokenOf) }] } };
