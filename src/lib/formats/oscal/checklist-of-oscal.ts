import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { importedChecklist } from '../checklist/imported-checklist.ts';
import { controlOfOscal } from './control-of-oscal.ts';
import { layersOfOscal } from './layers-of-oscal.ts';
import type { LeftTally } from './left-tally.ts';
import { listOscalLayers, listOscalParams } from './list-oscal-controls.ts';
import type { OscalCatalog } from './oscal-catalog.ts';
import type { OscalImportSettings } from './oscal-import-settings.ts';
import { oscalTexts, type OscalTexts } from './oscal-texts.ts';

type EditionSettings = OscalImportSettings & { readonly edition: string };

/** The checklist of a catalog in which nothing was found wrong; counts the texts it cannot hold whole. */
export function checklistOfOscal(
	catalog: OscalCatalog,
	settings: EditionSettings,
	left: LeftTally
): Checklist {
	const { guideline, edition, revision, answeredPer, date } = settings;
	const texts = oscalTexts(listOscalParams(catalog), left);
	const groups = listOscalLayers(catalog);
	const layers = layersOfOscal(groups, { answeredPer, texts, whole: catalog.metadata.title });
	return importedChecklist({
		guideline,
		edition,
		revision,
		answeredPer,
		date,
		...headOf(catalog, texts),
		layers,
		changes: imported,
		origin: { ja: 'カタログ', en: 'catalog' },
		controls: controlsOf(catalog, layers, { texts, left })
	});
}

const imported = {
	ja: 'OSCALのカタログから取り込みました。',
	en: 'Imported from an OSCAL catalog.'
};

const notice = {
	ja: 'OSCALのカタログから取り込んだ点検項目です。題名と文は元のカタログのもので、重みと労力は全ての項目に同じ値を置いています。',
	en: 'These controls were imported from an OSCAL catalog. Titles and texts are those of the catalog; weight and effort are the same for every control.'
};

function headOf(
	{ metadata }: OscalCatalog,
	texts: OscalTexts
): Pick<Checklist, 'title' | 'notice' | 'published'> {
	return {
		title: texts.fitted(texts.words(metadata.title, 'line')),
		notice,
		published: dayOf(metadata.published ?? metadata['last-modified'] ?? '')
	};
}

/** The day of a point in time; OSCAL writes it first. Anything else is no date, and left out. */
const dayOf = (instant: string): string => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant)?.[0] ?? '';

function controlsOf(
	catalog: OscalCatalog,
	layers: Checklist['layers'],
	{ texts, left }: { readonly texts: OscalTexts; readonly left: LeftTally }
): Checklist['controls'] {
	const groups = listOscalLayers(catalog);
	const all = groups.flatMap(({ controls }) => controls.map(({ control }) => control));
	const surroundings = {
		source: texts.words(catalog.metadata.title, 'line'),
		titles: new Map(all.map(({ id, title }) => [id, title])),
		texts,
		left
	};
	return groups.flatMap(({ controls }, order) => {
		const layer = layers[order]?.id ?? '';
		return controls.map((placed) => controlOfOscal(placed, layer, surroundings));
	});
}
