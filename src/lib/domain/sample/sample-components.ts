import type { Component } from '../assessment/component.ts';

/** What holds for the sample city as a whole. */
export const sampleProfile: Readonly<Record<string, boolean>> = {
	'personal-data': true,
	cloud: true,
	cameras: true,
	'ot-control': true,
	'other-cities': true,
	'local-gov-network': true,
	contractors: true
};

type Facts = Component['facts'];

/** The facts asked of a layer's components: those named are true, the others are stated as false. */
const facts =
	(...asked: readonly string[]) =>
	(...present: readonly string[]): Facts =>
		Object.fromEntries(asked.map((fact) => [fact, present.includes(fact)]));

const serviceFacts = facts('personal-data', 'cloud', 'user-login', 'mobile-app');
const cityOsFacts = facts('personal-data', 'cloud', 'local-gov-network', 'multi-tenant');
const assetFacts = facts(
	'personal-data',
	'cameras',
	'ot-control',
	'field-network',
	'gateway',
	'remote-maintenance',
	'not-updatable'
);

const services: readonly Component[] = [
	{
		id: 'maas',
		name: 'かくう市MaaS',
		layer: 'service',
		criticality: 2,
		party: 'mobility',
		uses: ['city-os'],
		facts: serviceFacts('personal-data', 'cloud', 'user-login', 'mobile-app')
	},
	{
		id: 'disaster-navi',
		name: 'かくう防災ナビ',
		layer: 'service',
		criticality: 3,
		party: 'disaster',
		uses: ['city-os'],
		facts: serviceFacts('personal-data', 'cloud', 'mobile-app')
	},
	{
		id: 'watch-over',
		name: 'こども・高齢者見守り',
		layer: 'service',
		criticality: 3,
		party: 'care',
		uses: ['city-os', 'cameras'],
		facts: serviceFacts('personal-data', 'cloud', 'user-login', 'mobile-app')
	},
	{
		id: 'smart-forms',
		name: 'スマート申請',
		layer: 'service',
		criticality: 2,
		party: 'forms',
		uses: [],
		facts: serviceFacts('personal-data', 'cloud', 'user-login')
	},
	{
		id: 'tourism',
		name: 'かくう観光アプリ',
		layer: 'service',
		criticality: 1,
		party: 'apps',
		uses: ['city-os', 'wifi'],
		facts: serviceFacts('personal-data', 'cloud', 'mobile-app')
	}
];

const cityOs: Component = {
	id: 'city-os',
	name: '架空市データ連携基盤',
	layer: 'city-os',
	criticality: 3,
	party: 'system',
	uses: ['cameras', 'river', 'lights', 'city-model', 'air'],
	facts: cityOsFacts('personal-data', 'cloud', 'local-gov-network', 'multi-tenant')
};

const assets: readonly Component[] = [
	{
		id: 'cameras',
		name: '防犯・見守りカメラ',
		layer: 'asset',
		criticality: 3,
		party: 'electric',
		uses: [],
		facts: assetFacts(
			'personal-data',
			'cameras',
			'field-network',
			'gateway',
			'remote-maintenance',
			'not-updatable'
		)
	},
	{
		id: 'river',
		name: '河川水位センサー',
		layer: 'asset',
		criticality: 3,
		party: 'survey',
		uses: [],
		facts: assetFacts('field-network', 'gateway', 'remote-maintenance', 'not-updatable')
	},
	{
		id: 'lights',
		name: 'スマート街路灯',
		layer: 'asset',
		criticality: 2,
		party: 'roads',
		uses: [],
		facts: assetFacts('ot-control', 'field-network', 'gateway', 'remote-maintenance')
	},
	{
		id: 'wifi',
		name: '公衆Wi-Fi',
		layer: 'asset',
		criticality: 1,
		party: 'telecom',
		uses: [],
		facts: assetFacts('personal-data', 'field-network', 'remote-maintenance')
	},
	{
		id: 'city-model',
		name: '3D都市モデル配信',
		layer: 'asset',
		criticality: 1,
		party: 'planning',
		uses: [],
		facts: assetFacts('remote-maintenance')
	},
	{
		id: 'air',
		name: '環境センサー',
		layer: 'asset',
		criticality: 1,
		party: 'environment',
		uses: [],
		facts: assetFacts('field-network', 'gateway', 'not-updatable')
	}
];

/** The architecture of the sample city: five services, one city OS, six kinds of asset. */
export const sampleComponents: readonly Component[] = [...services, cityOs, ...assets];
