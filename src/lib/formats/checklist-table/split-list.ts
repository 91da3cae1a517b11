/** Points a list may have. */
const mostPoints = 8;

/** A sign that begins a point of a list, where it is not part of the text (`○○課`, `1.5m`). */
const bullet =
	/^(?:([・･•■◆▪‣●])(?!\1)|[-–*](?=\s)|[①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}(?:[)）．、]|\.(?!\d)))\s*/u;

export type PointList = {
	readonly points: readonly string[];
	/** Whether some points had to be put together. */
	readonly isJoined: boolean;
};

/**
 * The points that a cell lists, by line breaks, semicolons and bullets. Where the first line has a bullet,
 * lines without one go on with the point before. What is more than eight points stands in the last.
 */
export function splitList(text: string): PointList {
	const lines = text
		.split(/\n|[；;]|(?<=[\s。])(?=[・•■◆▪‣])/u)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !isNothing(line));
	const points = (bullet.test(lines[0] ?? '') ? joinLines(lines) : lines)
		.map((line) => line.replace(bullet, '').trim())
		.filter((line) => line !== '');
	if (points.length <= mostPoints) return { points, isJoined: false };
	const kept = points.slice(0, mostPoints - 1);
	return { points: [...kept, points.slice(mostPoints - 1).join('\n')], isJoined: true };
}

function joinLines(lines: readonly string[]): readonly string[] {
	const points: string[] = [];
	for (const line of lines) {
		if (points.length === 0 || bullet.test(line)) points.push(line);
		else points.push(`${points.pop() ?? ''}\n${line}`);
	}
	return points;
}

/** A stroke says that there is nothing. */
export const isNothing = (text: string): boolean => /^[-‐‑–—―ー－−]+$/u.test(text);
