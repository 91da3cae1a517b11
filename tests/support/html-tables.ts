/** The rows of a table of an HTML report by its caption, each as the texts of its cells; none where it is missing. */
export function tableOf(html: string, caption: string): readonly (readonly string[])[] {
	const found = html
		.match(/<table>[\s\S]*?<\/table>/g)
		?.find((table) => table.includes(`>${caption}</caption>`));
	return [...(found ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
		[...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
			cell.replace(/<[^>]+>/g, '')
		)
	);
}
