/** The keys of a file as age-keygen writes it: a line each, comments begin with `#`. */
export const identitiesIn = (text: string): readonly string[] =>
	text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
