import type { Party } from '../assessment/assessment.ts';

/** Who takes part in the sample city; every name is made up. */
export const sampleParties: readonly Party[] = [
	{ id: 'council', name: '架空市スマートシティ推進協議会', kind: 'driving-body' },
	{ id: 'digital', name: '架空市デジタル推進課', kind: 'local-government' },
	{ id: 'disaster', name: '架空市防災課', kind: 'local-government' },
	{ id: 'roads', name: '架空市道路河川課', kind: 'asset-manager' },
	{ id: 'planning', name: '架空市都市計画課', kind: 'asset-manager' },
	{ id: 'environment', name: '架空市環境課', kind: 'asset-manager' },
	{ id: 'system', name: '架空システム株式会社', kind: 'city-os-operator' },
	{ id: 'mobility', name: '架空モビリティ株式会社', kind: 'service-provider' },
	{ id: 'care', name: '架空見守りネット株式会社', kind: 'service-provider' },
	{ id: 'forms', name: '架空電子申請サービス株式会社', kind: 'service-provider' },
	{ id: 'apps', name: '架空アプリ工房合同会社', kind: 'service-provider' },
	{ id: 'electric', name: '架空髙橋電気工業㈱', kind: 'contractor' },
	{ id: 'survey', name: '架空計測サービス株式会社', kind: 'contractor' },
	{ id: 'telecom', name: '架空通信株式会社', kind: 'asset-manager' }
];
