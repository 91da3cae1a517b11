/** How much two pages for leaders tell. */
export type Brevity = {
	/** Letters of a name; two narrow ones, as those of English, count as one. */
	readonly letters: number;
	/** Layers named as a reason, and those whose change is told. */
	readonly layers: number;
	readonly decisions: number;
	/** Rows of the picture; none has no picture. */
	readonly picture: number;
	readonly controls: number;
	readonly risks: 'with-risks' | 'without-risks';
	/** Ways to a better grade: what the first page names of them is not said again where they are counted. */
	readonly ways: 'named' | 'counted';
	/** Controls, actions and components named behind a count. */
	readonly named: number;
};

const everything: Brevity = {
	letters: Infinity,
	layers: 4,
	decisions: 4,
	picture: 14,
	controls: 4,
	risks: 'with-risks',
	ways: 'named',
	named: 4
};

/** From all that leaders should be told to the least that still says how it stands; the first that fits is taken. */
export const brevities: readonly Brevity[] = [
	{ ...everything, picture: 20 },
	everything,
	{ ...everything, layers: 2, named: 3 },
	{ ...everything, layers: 2, named: 3, ways: 'counted' },
	{ ...everything, letters: 40, layers: 2, named: 2, ways: 'counted' },
	{
		...everything,
		letters: 28,
		layers: 2,
		named: 2,
		risks: 'without-risks',
		ways: 'counted'
	},
	{
		...everything,
		letters: 24,
		layers: 1,
		named: 1,
		picture: 10,
		controls: 3,
		risks: 'without-risks',
		ways: 'counted'
	},
	{
		...everything,
		letters: 16,
		layers: 1,
		named: 1,
		picture: 8,
		controls: 3,
		decisions: 3,
		risks: 'without-risks',
		ways: 'counted'
	},
	{
		letters: 12,
		layers: 1,
		named: 1,
		picture: 0,
		controls: 2,
		decisions: 3,
		risks: 'without-risks',
		ways: 'counted'
	}
];
