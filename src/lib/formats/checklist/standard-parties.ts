import type { Checklist } from '#lib/domain/checklist/checklist.ts';

/** The six parties of a smart city, which an imported checklist can give its controls to. */
export const standardParties: Checklist['parties'] = [
	{ id: 'driving-body', title: { ja: '推進主体', en: 'Driving body' } },
	{ id: 'local-government', title: { ja: '自治体', en: 'Local government' } },
	{ id: 'service-provider', title: { ja: 'サービス提供者', en: 'Service provider' } },
	{ id: 'city-os-operator', title: { ja: '都市OS運営者', en: 'City-OS operator' } },
	{ id: 'asset-manager', title: { ja: 'アセット管理者', en: 'Asset manager' } },
	{ id: 'contractor', title: { ja: '委託先', en: 'Contractor' } }
];
