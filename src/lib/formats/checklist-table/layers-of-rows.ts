import type { Layer } from '#lib/domain/checklist/checklist.ts';
import { systemLayerId } from '../checklist/imported-checklist.ts';
import type { PreviewRow } from './preview-row.ts';
import type { TableImportSettings } from './table-import-settings.ts';

const other = { ja: 'その他', en: 'Other' };

/** The layers of the sections that rows name, in their order, by the sections' names. */
export function layersOfRows(
	rows: readonly PreviewRow[],
	{ title, answeredPer }: TableImportSettings
): ReadonlyMap<string | null, Layer> {
	const sections = [...new Set(rows.map(({ section }) => section))];
	const whole = sections.length === 1 ? sameText(title) : other;
	return new Map(
		sections.map((section, place): [string | null, Layer] => {
			const words = section === null ? whole : sameText(section);
			const layer: Layer = {
				id: `part-${String(place + 1).padStart(2, '0')}`,
				title: words,
				summary: words,
				answeredPer,
				...(answeredPer === 'component' && { componentLayer: systemLayerId })
			};
			return [section, layer];
		})
	);
}

/** A text that a table has in one language only. */
export const sameText = (text: string): { readonly ja: string; readonly en: string } => ({
	ja: text,
	en: text
});
