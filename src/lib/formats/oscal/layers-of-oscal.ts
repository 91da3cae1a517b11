import type { Layer } from '#lib/domain/checklist/checklist.ts';
import { systemLayerId } from '../checklist/imported-checklist.ts';
import { isOverview, type OscalLayer } from './list-oscal-controls.ts';
import type { OscalGroup } from './oscal-catalog.ts';
import type { OscalTexts } from './oscal-texts.ts';
import { proseOfParts } from './prose-of-parts.ts';

/** The layer of controls that stand outside of any group. */
const other = {
	title: { ja: 'その他', en: 'Other' },
	summary: { ja: 'どの分類にも入らない項目です。', en: 'Controls outside of any group.' }
};

const longestId = 40;

/** What the layers of one catalog are made with. */
type LayerSurroundings = {
	readonly answeredPer: Layer['answeredPer'];
	readonly texts: OscalTexts;
	/** The title of the catalog. */
	readonly whole: string;
};

/** Whether even the outermost groups are too many, so that one layer holds everything. */
const isWhole = ([first, ...others]: readonly OscalLayer[]): boolean =>
	others.length === 0 &&
	first?.controls.some(({ within }) => within.length > 0) === true &&
	first.groups.length === 0;

function wordsOfWhole(whole: string, texts: OscalTexts): Pick<Layer, 'title' | 'summary'> {
	const title = texts.fitted(texts.words(whole, 'line'));
	return { title, summary: title };
}

/** The layers of a checklist for those of a catalog, one for one, each with an id of its own. */
export function layersOfOscal(
	layers: readonly OscalLayer[],
	{ answeredPer, texts, whole }: LayerSurroundings
): Layer[] {
	const ids = distinctIds(layers.map(({ groups }) => slugOf(groups.at(-1))));
	return layers.map((layer, order) => ({
		id: ids[order] ?? '',
		...(isWhole(layers) ? wordsOfWhole(whole, texts) : wordsOf(layer, texts)),
		answeredPer,
		...(answeredPer === 'component' && { componentLayer: systemLayerId })
	}));
}

/** A group is told by its title and those of the groups around it, and by its overview if it has one. */
function wordsOf({ groups }: OscalLayer, texts: OscalTexts): Pick<Layer, 'title' | 'summary'> {
	const group = groups.at(-1);
	if (group === undefined) return other;
	const title = texts.fitted(groups.map((each) => texts.words(each.title, 'line')).join(' / '));
	const overviews = (group.parts ?? []).filter(isOverview);
	const overview = proseOfParts(overviews, texts);
	return { title, summary: overview === '' ? title : texts.fitted(overview) };
}

/** The slug of a group's id, or of its title where it has none. */
function slugOf(group: OscalGroup | undefined): string {
	if (group === undefined) return 'other';
	const slug = (group.id ?? group.title).toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
	return slug.replace(/^[.-]+/, '').slice(0, longestId) || 'group';
}

/** Numbers ids that were given before; `system` is kept for the layer of components. */
function distinctIds(slugs: readonly string[]): readonly string[] {
	const taken = new Set<string>([systemLayerId]);
	return slugs.map((slug) => {
		let id = slug;
		for (let number = 2; taken.has(id); number++) {
			const suffix = `-${String(number)}`;
			id = slug.slice(0, longestId - suffix.length) + suffix;
		}
		taken.add(id);
		return id;
	});
}
