import { propOf, type OscalControl, type OscalLink } from './oscal-catalog.ts';
import type { OscalTexts } from './oscal-texts.ts';

/** Relations of a withdrawn control's links, and how each is said. */
const successions: ReadonlyMap<string, { readonly ja: string; readonly en: string }> = new Map([
	['incorporated-into', { ja: '統合先', en: 'incorporated into' }],
	['moved-to', { ja: '移動先', en: 'moved to' }]
]);

/** Whether a control is in the catalog only so that its id is not used again. */
export const isWithdrawn = (control: OscalControl): boolean =>
	propOf(control, 'status')?.toLowerCase() === 'withdrawn';

/** Whether a link says what became of a withdrawn control. */
export const isSuccession = ({ rel = '' }: OscalLink): boolean => successions.has(rel);

/** What became of a withdrawn control, in a sentence of ours; `null` where its links do not say. */
export function withdrawnStatement(
	{ links = [] }: OscalControl,
	titles: ReadonlyMap<string, string>,
	texts: OscalTexts
): { readonly ja: string; readonly en: string } | null {
	const said = [...successions].flatMap(([rel, words]) => {
		const targets = links.filter((link) => link.rel === rel).map((link) => nameOf(link, titles));
		return targets.length === 0
			? []
			: [{ words, targets: texts.words(targets.join(', '), 'line') }];
	});
	if (said.length === 0) return null;
	const ja = said.map(({ words, targets }) => `${words.ja}: ${targets}`).join('。');
	const en = said.map(({ words, targets }) => `${words.en} ${targets}`).join('; ');
	return {
		ja: texts.fitted(`取り下げられた項目です（${ja}）。`).ja,
		en: texts.fitted(`Withdrawn: ${en}.`).en
	};
}

/** What a link names: a control by id and title, anything else by its own words or its address. */
function nameOf({ href, text = '' }: OscalLink, titles: ReadonlyMap<string, string>): string {
	if (text.trim() !== '') return text;
	const id = href.replace(/^#/, '');
	const title = titles.get(id);
	return title === undefined ? id : `${id} (${title})`;
}
