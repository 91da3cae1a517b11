/** A kind of thing that many cities have, and the facts that hold of it. */
export type ComponentKind = {
	readonly id: string;
	readonly name: string;
	readonly layer: 'service' | 'city-os' | 'asset';
	readonly criticality: 1 | 2 | 3;
	readonly facts: readonly string[];
};

const used = ['personal-data', 'cloud', 'user-login'];
const outdoors = ['field-network', 'gateway'];

/** Services, the most common first. */
export const serviceKinds: readonly ComponentKind[] = [
	service('disaster-navi', '防災情報アプリ', 3, ['personal-data', 'cloud', 'mobile-app']),
	service('forms', 'オンライン申請', 2, used),
	service('portal', 'まちのポータルサイト', 1, ['cloud']),
	service('watch-over', '見守り', 3, [...used, 'mobile-app']),
	service('bus', 'デマンドバス予約', 2, [...used, 'mobile-app']),
	service('tourism', '観光案内アプリ', 1, ['cloud', 'mobile-app']),
	service('health', '健康ポイント', 2, [...used, 'mobile-app']),
	service('snow', '除雪・道路情報', 2, ['cloud']),
	service('facilities', '施設予約', 1, used),
	service('childcare', '子育て支援アプリ', 2, [...used, 'mobile-app']),
	service('energy', 'エネルギー見える化', 1, ['cloud']),
	service('parking', '駐車場案内', 1, ['cloud'])
];

/** The one platform of a city, or its part of a common one. */
export const cityOsKind: ComponentKind = {
	id: 'city-os',
	name: 'データ連携基盤',
	layer: 'city-os',
	criticality: 3,
	facts: ['personal-data', 'cloud', 'local-gov-network']
};

/** Things in the streets, the most common first. */
export const assetKinds: readonly ComponentKind[] = [
	asset('river', '河川水位センサー', 3, [...outdoors, 'remote-maintenance', 'not-updatable']),
	asset('cameras', '見守りカメラ', 3, [
		...outdoors,
		'personal-data',
		'cameras',
		'remote-maintenance'
	]),
	asset('wifi', '公衆Wi-Fi', 1, ['personal-data', 'field-network', 'remote-maintenance']),
	asset('lights', 'スマート街路灯', 2, [...outdoors, 'ot-control', 'remote-maintenance']),
	asset('air', '環境センサー', 1, [...outdoors, 'not-updatable']),
	asset('signage', '電子掲示板', 1, ['field-network', 'remote-maintenance']),
	asset('gates', '遠隔水門', 3, [...outdoors, 'ot-control', 'remote-maintenance']),
	asset('flow', '人流計', 2, [...outdoors, 'personal-data', 'cameras']),
	asset('meters', '水道スマートメーター', 3, [...outdoors, 'personal-data', 'not-updatable']),
	asset('buses', '車載機', 2, ['field-network', 'personal-data', 'remote-maintenance']),
	asset('snow-depth', '積雪計', 2, [...outdoors, 'not-updatable']),
	asset('wildlife', '鳥獣わなセンサー', 1, [...outdoors, 'not-updatable'])
];

function service(
	id: string,
	name: string,
	criticality: 1 | 2 | 3,
	facts: readonly string[]
): ComponentKind {
	return { id, name, layer: 'service', criticality, facts };
}

function asset(
	id: string,
	name: string,
	criticality: 1 | 2 | 3,
	facts: readonly string[]
): ComponentKind {
	return { id, name, layer: 'asset', criticality, facts };
}
