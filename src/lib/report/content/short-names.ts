import { splitClusters } from '../text/split-clusters.ts';
import { textUnits } from '../text/text-units.ts';
import type { ReportSource } from './report-source.ts';

/** The same source with every name cut to so many letters, two narrow ones for one, for a report that has to fit its pages. */
export function withShortNames(source: ReportSource, most: number): ReportSource {
	const { checklist, assessment, nameOf, layerTitle, partyName, titleOf } = source;
	if (most === Infinity) return source;
	const short = (text: string): string => shortened(text, most);
	const titled = <Titled extends { readonly title: { readonly ja: string; readonly en: string } }>(
		one: Titled
	): Titled => ({
		...one,
		title: { ja: short(one.title.ja), en: short(one.title.en) }
	});
	return {
		...source,
		whole: source.whole ?? source,
		checklist: {
			...checklist,
			layers: checklist.layers.map(titled),
			controls: checklist.controls.map(titled),
			risks: checklist.risks.map(titled)
		},
		assessment: {
			...assessment,
			components: assessment.components.map((one) => ({ ...one, name: short(one.name) })),
			actions: assessment.actions.map(({ owner, ...action }) => ({
				...action,
				title: short(action.title),
				...(owner !== undefined && { owner: short(owner) })
			}))
		},
		nameOf: (component) => short(nameOf(component)),
		layerTitle: (layer) => short(layerTitle(layer)),
		partyName: (party, kind) => short(partyName(party, kind)),
		titleOf: (pair) => short(titleOf(pair))
	};
}

/** A text as wide as so many full-width letters at most; one that is cut says so. */
function shortened(text: string, most: number): string {
	if (textUnits(text) <= 2 * most) return text;
	let cut = '';
	for (const letter of splitClusters(text)) {
		if (textUnits(cut + letter) > 2 * (most - 1)) break;
		cut += letter;
	}
	return `${cut}…`;
}
