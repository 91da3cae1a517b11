import { codePointsOf } from './code-points.ts';
import type { FontStack } from './font-stack.ts';
import { isControl, isLoneSurrogate, isPrivateUse } from './special-characters.ts';

/** A character that will not look on paper as it was typed. */
export type UndrawableCharacter = {
	/** As typed: one character to the reader's eye, of one or more code points. */
	readonly text: string;
	/** e.g. `U+845B U+E0101` */
	readonly codePoints: string;
	/**
	 * - `missing`: no font has it; 〓 stands in for it
	 * - `variant`: its standard form is drawn instead of the variant asked for
	 * - `private-use`: a character of someone's own making (外字); 〓 stands in for it
	 * - `control`: a control code or direction override; 〓 stands in for it
	 */
	readonly reason: 'missing' | 'variant' | 'private-use' | 'control';
	/** How often it occurs. */
	readonly count: number;
};

/** Lists what the fonts cannot draw as typed, each once, in the order of first occurrence. */
export function findUndrawableCharacters(
	texts: Iterable<string>,
	fonts: FontStack
): readonly UndrawableCharacter[] {
	const found = new Map<string, UndrawableCharacter>();
	for (const text of texts) {
		for (const cluster of fonts.draw(text, 'regular')) {
			if (cluster.fidelity === 'exact') continue;
			const known = found.get(cluster.text) ?? describe(cluster.text, cluster.fidelity);
			found.set(cluster.text, { ...known, count: known.count + 1 });
		}
	}
	return [...found.values()];
}

function describe(text: string, fidelity: 'standard-form' | 'stand-in'): UndrawableCharacter {
	const codes = codePointsOf(text);
	return {
		text,
		codePoints: codes
			.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
			.join(' '),
		reason: fidelity === 'standard-form' ? 'variant' : reasonOf(codes),
		count: 0
	};
}

function reasonOf(codes: readonly number[]): UndrawableCharacter['reason'] {
	if (codes.some(isPrivateUse)) return 'private-use';
	return codes.some((code) => isControl(code) || isLoneSurrogate(code)) ? 'control' : 'missing';
}
