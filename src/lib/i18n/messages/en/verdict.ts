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
	moreThan: (controls: string, all: number) => `${controls} and others (${String(all)} in all)`,
	layerAt: (name: string, percent: string) => `${name} (${percent})`,
	moreLayers: (more: number) => `${String(more)} more`,
	moreUnrated: (more: number) =>
		`${String(more)} more ${more === 1 ? 'layer is' : 'layers are'} not rated yet.`,
	all: (grade: string) => `Every layer is rated ${grade}.`,
	short: (name: string, points: number, next: string) =>
		`${name} is ${String(points)} earned ${points === 1 ? 'point' : 'points'} (not per cent) short of ${next}.`,
	essentials: (name: string, controls: string) =>
		`Whatever its score, ${name} cannot rise above C until these essential controls are met: ${controls}.`,
	unrated: (name: string, coverage: string, low: string, high: string) =>
		`${name} is not rated yet (coverage ${coverage}; it will score between ${low} and ${high}).`
};
