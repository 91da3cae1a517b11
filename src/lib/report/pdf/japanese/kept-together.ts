/** A date, or a number with what it counts: read in one glance, so set on one line. */
const wholes =
	/(?:(?:明治|大正|昭和|平成|令和)?(?:\d{1,4}|元)年(?:\d{1,2}月(?:\d{1,2}日)?|度)?|\d{1,2}月\d{1,2}日|第?\d[\d,.]*(?:か月|時間|項目|ページ|年間|[月日時分件個人回点版章頁％])|\d{4}-\d{2}(?:-\d{2})?)/g;

/** Tells whether a place in the text, counted in UTF-16 units, lies within such a whole. */
export function keptTogether(text: string): (position: number) => boolean {
	const inside = new Set<number>();
	for (const { 0: whole, index } of text.matchAll(wholes))
		for (let at = index + 1; at < index + whole.length; at++) inside.add(at);
	return (position) => inside.has(position);
}
