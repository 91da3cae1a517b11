import type { ComponentLayer } from '#lib/domain/checklist/checklist.ts';

/** What a catalog is answered for, where it is answered per component: it tells no kinds of them apart. */
export const catalogSystemLayer: ComponentLayer = {
	id: 'system',
	title: { ja: '対象システム', en: 'System' },
	summary: {
		ja: 'このカタログで点検するシステムです。システムごとに回答します。',
		en: 'The systems checked with this catalog. Answered for each system.'
	}
};
