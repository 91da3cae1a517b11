import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { verdict as japanese } from '../ja/verdict.ts';

/** Why a city has its grade, in English. */
export const verdict: typeof japanese = {
	none: `No layer has reached ${String(leastCoverage)}% coverage yet, so the city has no grade.`,
	blank: (all: number) => `Nothing has been answered yet (0 of ${String(all)}).`,
	final: (grade: string) => `The city is rated ${grade}.`,
	provisional: (grade: string, rated: number, of: number) =>
		`The city is provisionally rated ${grade} (${String(rated)} of ${String(of)} layers can be rated so far).`,
	because: (grade: string, layers: string) =>
		`The reason for ${grade} is ${layers}: the city takes the grade of its worst layer.`,
	and: ' and ',
	named: (control: string) => `“${control}”`,
	moreThan: (controls: string, all: number) =>
		`${controls} and others (${String(all)} essential controls in all)`,
	layerAt: (name: string, percent: string) => `${name} (${percent})`,
	all: (grade: string) => `Every layer is rated ${grade}.`,
	short: (name: string, points: number, next: string) =>
		`${name} is ${String(points)} ${points === 1 ? 'point' : 'points'} short of ${next}.`,
	essentials: (name: string, controls: string) =>
		`Whatever its score, ${name} stays at C until this is met: ${controls}.`,
	unrated: (name: string, coverage: string, low: string, high: string) =>
		`${name} is not rated yet (coverage ${coverage}); depending on the remaining answers it will score between ${low} and ${high}.`
};
