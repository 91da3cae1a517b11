import type { Evidence } from '../assessment/assessment.ts';
import { happens, randomOf } from '../primitives/seeded-random.ts';

const titles = [
	'情報セキュリティ基本方針',
	'体制図と連絡先一覧',
	'構成図とデータの流れ',
	'委託契約の写し',
	'機器台帳',
	'訓練の記録',
	'脆弱性診断の報告',
	'バックアップの復元記録',
	'利用者権限の棚卸し',
	'研修の受講記録',
	'監査の報告',
	'責任分界の合意書'
];

/** What a city can show: some of it no longer valid by the end of the year. */
export function fictionalEvidence(seed: number, code: string, year: number): Evidence[] {
	const random = randomOf(seed, code, 'evidence');
	return titles
		.filter(() => happens(random, 0.7))
		.map((title, i) => ({
			id: `e${String(i + 1)}`,
			title: `（見本）${title}`,
			reference: `見本文書 第${String(i + 1)}号`,
			...(happens(random, 0.2) && { expiresOn: `${String(year + (random() < 0.3 ? 0 : 1))}-03-31` })
		}));
}
