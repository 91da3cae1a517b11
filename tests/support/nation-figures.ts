import type {
	LocalText,
	NationFigures,
	NationGrades,
	NationGroup,
	NationPanel,
	NationSpread,
	NationStep,
	NationYear
} from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { populationClasses } from '#lib/domain/comparison/population-class.ts';
import { hasStar } from '#lib/domain/comparison/thresholds.ts';

type Size = {
	readonly prefectures?: number;
	readonly layers?: number;
	readonly years?: number;
};

/** A text in both languages. */
const bothOf = (ja: string, en: string): LocalText => ({ ja, en });

const layerNames = [
	'ガバナンス',
	'サービス',
	'都市OS',
	'アセット',
	'サプライチェーン管理',
	'インシデント対応時の連携',
	'データ連携時のセキュリティ'
];

/** Figures of a made-up nation: nothing in them is of chance, some are hidden, some are of few. */
export function someNation({ prefectures = 47, layers = 7, years = 3 }: Size = {}): NationFigures {
	const scope = Array.from({ length: prefectures }, (_, i) => String(i + 1).padStart(2, '0'));
	const named = Array.from({ length: layers }, (_, i) => ({
		layer: `layer-${String(i)}`,
		title: bothOf(layerNames[i] ?? `層${String(i + 1)}`, `Layer ${String(i + 1)}`)
	}));
	const told = Array.from({ length: years }, (_, i) => yearOf(2027 - years + i, i, scope, layers));
	return {
		guideline: 'scsg',
		edition: '3.0',
		otherEditions: [],
		title: bothOf('スマートシティセキュリティガイドライン', 'Smart city security guideline'),
		notice: bothOf('非公式の点検項目です。', 'These controls are unofficial.'),
		scope,
		scoringVersion: 2,
		sample: false,
		asOf: { from: '2026-04-01', to: '2026-11-22' },
		layers: named,
		years: told,
		panels:
			years < 2
				? []
				: [
						panelOf(
							told.map(({ fiscalYear }) => fiscalYear),
							layers
						)
					],
		steps: told.slice(1).map(({ fiscalYear }, i) => stepTo(fiscalYear, i)),
		weakest: Array.from({ length: 20 }, (_, i) => ({
			control: `SUP-${String(i + 1).padStart(2, '0')}`,
			layer: `layer-${String(i % layers)}`,
			title: bothOf(`点検項目その${String(i + 1)}`, `Control ${String(i + 1)}`),
			shares: shown({ cities: 1500 - i, short: 91.4 - i * 2, open: 4.2 })
		})),
		grounds: [null, ...named.map(({ layer }) => layer)].map((layer, i) => ({
			layer,
			supported: shown({ mean: 32.5 - i, cities: 1500 }),
			confirmed: shown({ mean: 4.1, cities: 1500 }),
			unknown: shown({ mean: 6.3 + i, cities: 1400 - i }),
			unanswered: shown({ mean: 2.4, cities: 1400 - i })
		})),
		lenses: [
			{
				lens: 'csf-2',
				title: bothOf('NIST CSF 2.0', 'NIST CSF 2.0'),
				groups: ['GV', 'ID', 'PR', 'DE', 'RS', 'RC'].map((id, i) => ({
					id,
					title: bothOf(`機能${String(i + 1)}`, `Function ${String(i + 1)}`),
					spread: spreadOf(48 + i * 5, 1500)
				}))
			}
		],
		classTable: { year: 2025, notInTable: 3 },
		files: 1600,
		leftOut: [
			{ why: 'superseded', files: 40 },
			{ why: 'wrong-assessment', files: 3 },
			{ why: 'something-new', files: 1 }
		],
		named: null,
		aliased: false,
		besides: ['groups.csv', 'cities.csv', 'another.txt']
	};
}

/** The same with every figure hidden that can be. */
export const hiddenNation = (): NationFigures => withCells(someNation(), hidden);

/** The same of a run that found nothing. */
export const emptyNation = (): NationFigures => ({
	...someNation({ years: 0 }),
	asOf: null,
	weakest: [],
	grounds: [],
	lenses: [],
	files: 0,
	leftOut: []
});

const hidden = { kind: 'hidden' } as const;

/** Puts a cell in the place of every cell, wherever it stands. */
function withCells<Value>(value: Value, cell: PublishedCell<never>): Value {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one: unknown) => withCells(one, cell)) as Value;
	if ('kind' in value) return cell as Value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, withCells(inner as unknown, cell)])
	) as Value;
}

const shown = <Value>(value: Value, cities = 100): PublishedCell<Value> =>
	cities < 5 ? hidden : { kind: 'shown', value, ...(hasStar(cities) && { few: true }) };

const spreadOf = (median: number, cities: number): PublishedCell<NationSpread> =>
	shown(
		{
			cities,
			mean: median + 1.3,
			median,
			quartiles: cities < 10 ? null : { lower: median - 11.2, upper: median + 9.4 },
			deviation: cities < 20 ? null : 12.7
		},
		cities
	);

function gradesOf(cities: number): NationGrades {
	const [a, b, c] = [0.04, 0.18, 0.33].map((share) => Math.floor(cities * share));
	const count = (value = 0): PublishedCell<number> =>
		cities < 5 ? hidden : { kind: 'shown', value };
	const rest = cities - (a ?? 0) - (b ?? 0) - (c ?? 0);
	const notRated = Math.floor(rest / 3);
	return {
		A: count(a),
		B: count(b),
		C: count(c),
		D: count(rest - notRated),
		notRated: count(notRated)
	};
}

const groupOf = (median: number, cities: number, layers: number): NationGroup => ({
	asked: cities + 9,
	answered: cities,
	counted: cities,
	overall: spreadOf(median, cities),
	layers: Array.from({ length: layers }, (_, i) =>
		spreadOf(Math.min(99, median + 14 - ((i * 13) % 40)), cities)
	),
	grades: gradesOf(cities)
});

function yearOf(
	fiscalYear: number,
	place: number,
	scope: readonly string[],
	layers: number
): NationYear {
	const cities = 1204 + 160 * place;
	return {
		fiscalYear,
		answered: cities,
		unasked: 0,
		unfinished: 0,
		all: groupOf(56.3 + place * 2.2, cities, layers),
		prefectures: scope.map((prefecture, i) => ({
			prefecture,
			...groupOf(38 + ((i * 17) % 54), 3 + ((i * 7) % 50), layers)
		})),
		classes: populationClasses.map((name, i) => ({
			class: name,
			...groupOf(47 + i * 9, 420 - i * 90, layers)
		})),
		similar: ['I-1', 'II-2', 'IV-3'].map((name, i) => ({
			class: name,
			...groupOf(51 + i * 6, 310 - i * 140, layers)
		}))
	};
}

const panelOf = (years: readonly number[], layers: number): NationPanel => ({
	cities: shown(1004),
	across: null,
	years: years.map((fiscalYear, i) => ({
		fiscalYear,
		overall: shown({ median: 54.1 + i * 1.8, mean: 55 + i * 1.5 }),
		layers: Array.from({ length: layers }, (_, at) =>
			shown({ median: 70 - at * 5 + i, mean: 69 - at * 5 + i * (2 - at) })
		)
	}))
});

const stepTo = (to: number, place: number): NationStep => ({
	from: to - 1,
	to,
	both: shown(1104 + place * 100),
	better: shown(700),
	same: shown(104),
	worse: shown(300 + place * 100),
	joined: shown(260),
	left: shown(100)
});
