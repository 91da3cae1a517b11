import { standardParties } from '../checklist/imported-checklist.ts';

/** Words by which a sheet names a party; each takes its words away, so that 都市OS is no city. */
const partyWords: readonly (readonly [party: string, words: RegExp])[] = [
	['city-os-operator', /都市os|cityos|データ連携基盤|基盤|プラットフォーム|platform/g],
	['driving-body', /推進主体|推進組織|協議会|コンソーシアム|drivingbody|consortium/g],
	['contractor', /再?委託(?:先|業者|事業者)?|受託者?|ベンダー?|contractor|vendor|supplier/g],
	['asset-manager', /アセット|機器|センサー?|カメラ|asset|device/g],
	['service-provider', /サービス|service/g],
	[
		'local-government',
		/自治体|市町村|[市町村府県区庁](?!民)|担当課|課|地方公共団体|municipal|localgovernment/g
	]
];

/** The party that a control has where its sheet names none. */
export const usualParty = 'local-government';

/** The standard parties that a cell names, in their usual order; none where it names nobody known. */
export function partiesOfWords(cell: string): readonly string[] {
	let rest = cell.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
	const found = new Set<string>();
	for (const [party, words] of partyWords) {
		const left = rest.replace(words, ' ');
		if (left !== rest) found.add(party);
		rest = left;
	}
	return standardParties.map(({ id }) => id).filter((party) => found.has(party));
}
