import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A colour of the Digital Agency's design tokens: `blue-900`, `gray-600` (their solid greys), `white`. */
type TokenName = string;

/** What a colour is for, and which token it is by day and by night. */
const roles: Readonly<Record<string, readonly [light: TokenName, dark: TokenName]>> = {
	// Text and surfaces.
	ink: ['gray-900', 'gray-50'],
	quiet: ['gray-700', 'gray-300'],
	ground: ['gray-50', 'black'],
	paper: ['white', 'gray-900'],
	sunken: ['gray-50', 'black'],
	faint: ['gray-100', 'gray-800'],
	// Lines: of what can be filled in, of what only stands apart, and the softest.
	field: ['gray-600', 'gray-420'],
	line: ['gray-300', 'gray-600'],
	'line-soft': ['gray-200', 'gray-700'],
	// What can be pressed, is pressed, is chosen: three tones.
	primary: ['blue-900', 'blue-300'],
	'primary-strong': ['blue-1000', 'blue-200'],
	'on-primary': ['white', 'black'],
	hover: ['gray-100', 'gray-800'],
	selected: ['blue-50', 'blue-1200'],
	'primary-faint': ['blue-50', 'blue-1200'],
	focus: ['black', 'white'],
	'focus-halo': ['yellow-700', 'yellow-900'],
	// What is said with force.
	'warning-ground': ['yellow-50', 'yellow-1200'],
	'warning-line': ['yellow-900', 'yellow-500'],
	error: ['red-900', 'red-300'],
	'error-ground': ['red-50', 'red-1200'],
	success: ['green-800', 'green-300'],
	'success-ground': ['green-50', 'green-1200'],
	essential: ['red-1100', 'red-300'],
	sample: ['red-1100', 'red-1100'],
	'on-sample': ['white', 'white'],
	// Grades and statuses: each ground with its ink, and marks that stand on paper.
	'grade-a': ['blue-100', 'blue-1200'],
	'on-grade-a': ['blue-1000', 'blue-200'],
	'grade-b': ['green-50', 'green-1200'],
	'on-grade-b': ['green-1000', 'green-200'],
	'grade-c': ['yellow-100', 'yellow-1200'],
	'on-grade-c': ['yellow-1200', 'yellow-200'],
	'grade-d': ['red-100', 'red-1200'],
	'on-grade-d': ['red-1100', 'red-200'],
	'grade-none': ['gray-50', 'gray-800'],
	'on-grade-none': ['gray-800', 'gray-200'],
	'mark-met': ['green-800', 'green-300'],
	'mark-partly': ['yellow-900', 'yellow-500'],
	'mark-planned': ['blue-800', 'blue-300'],
	'mark-not-met': ['red-900', 'red-300'],
	// Bars: what is there, and what could still come.
	bar: ['blue-800', 'blue-400'],
	'bar-range': ['gray-420', 'gray-600'],
	'bar-done': ['green-700', 'green-500']
};

/** The style sheet with the colours of the app by day and by night, made of the official tokens. */
export function themeColours(): string {
	const tokens = officialColours();
	const inMode = (mode: 0 | 1, indent: string) =>
		Object.entries(roles)
			.map(([role, names]) => `${indent}--color-${role}: ${tokens(names[mode])};`)
			.join('\n');
	return `/* Generated from the Digital Agency's design tokens by "npm run generate" (scripts/theme-colours.ts); do not edit. */
:root {
	color-scheme: light;
${inMode(0, '\t')}
}
@media screen and (prefers-color-scheme: dark) {
	:root:not([data-theme='light']) {
		color-scheme: dark;
${inMode(1, '\t\t')}
	}
}
@media screen {
	:root[data-theme='dark'] {
		color-scheme: dark;
${inMode(1, '\t\t')}
	}
}
`;
}

function officialColours(): (name: TokenName) => string {
	const path = createRequire(import.meta.url).resolve(
		'@digital-go-jp/design-tokens/dist/tokens-simple.css'
	);
	const found = readFileSync(path, 'utf8').matchAll(
		/--color-(?:primitive|neutral)-(?:solid-)?([a-z-]+(?:-\d+)?): (#[0-9a-f]{6});/g
	);
	const values = new Map([...found].map(([, name = '', value = '']) => [name, value]));
	return (name) => {
		const value = values.get(name);
		if (value === undefined) throw new Error(`No such design token: ${name}`);
		return value;
	};
}
