import { vendor, vendorCityFile } from './small-city.ts';

const twice = <Item>(item: Item): readonly [Item, Item] => [item, item];

/** A city in whose file whatever a list may hold stands in it twice. */
export function doubledCityFile(): Buffer {
	const file = JSON.parse(vendorCityFile('doubled').toString()) as Record<string, unknown>;
	const place = { component: 'bus', control: 'SVC-01' };
	const at = '2026-11-01T00:00:00Z';
	const request = {
		id: 'asked',
		at,
		party: vendor.party,
		deadline: '2099-01-31',
		keys: twice({ component: vendor.component, control: 'SVC-01' }),
		baseDigest: 'a'.repeat(64)
	};
	const review = {
		id: 'finding',
		...place,
		verdict: 'disagree',
		status: 'met',
		comment: '記録がありません',
		reviewer: '監査 花子',
		at,
		evidence: twice('log'),
		sampled: 'chosen'
	};
	return Buffer.from(
		JSON.stringify({
			...file,
			evidence: [{ id: 'log', title: '運行記録', expiresOn: '2026-12-31' }],
			answers: { bus: { 'SVC-01': { status: 'not-met', evidence: twice('log') } } },
			actions: [
				{
					id: 'mend',
					title: '運行管理を直す',
					state: 'open',
					due: '2026-12-31',
					closes: twice(place),
					findings: twice('finding')
				}
			],
			reviews: twice(review),
			requests: twice(request),
			calendar: {
				obligations: [{ id: 'drill', title: '訓練', everyMonths: 6, doneOn: twice('2026-03-31') }]
			}
		})
	);
}
