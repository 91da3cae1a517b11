import type { ComponentLayer, Layer } from '#lib/domain/checklist/checklist.ts';
import type { PreviewRow } from './preview-row.ts';
import type { TableImportSettings } from './table-import-settings.ts';

/** What a table is answered for, where it is answered per component: it tells no kinds of them apart. */
export const tableSystemLayer: ComponentLayer = {
	id: 'system',
	title: { ja: '対象システム', en: 'System' },
	summary: {
		ja: 'この点検表で点検するシステムです。システムごとに回答します。',
		en: 'The systems checked with this sheet. Answered for each system.'
	}
};

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
				...(answeredPer === 'component' && { componentLayer: tableSystemLayer.id })
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
