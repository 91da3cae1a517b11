import { answerFields, figureFields } from '../packed-rows.ts';

const answers = answerFields.map((field) => `${field} INTEGER`);
const figures = figureFields.map((field, i) => `${field} ${i < 6 ? 'INTEGER' : 'DOUBLE'}`);

/** The tables that a run works with: what was read, in the order in which it was read. */
export const workTables = `
CREATE TABLE IF NOT EXISTS files (
	no INTEGER, name VARCHAR, size DOUBLE, mtime VARCHAR, sha256 VARCHAR, gave VARCHAR
);
CREATE TABLE IF NOT EXISTS names (no INTEGER, name VARCHAR);
CREATE TABLE IF NOT EXISTS answers (file INTEGER, ${answers.join(', ')});
CREATE TABLE IF NOT EXISTS figures (file INTEGER, ${figures.join(', ')});
CREATE TABLE IF NOT EXISTS controls (
	digest VARCHAR, guideline VARCHAR, edition VARCHAR, revision INTEGER, position INTEGER, control VARCHAR,
	layer VARCHAR, title_ja VARCHAR, title_en VARCHAR, weight INTEGER, essential BOOLEAN, effort VARCHAR
);
CREATE TABLE IF NOT EXISTS layer_names (
	digest VARCHAR, guideline VARCHAR, edition VARCHAR, revision INTEGER, position INTEGER, layer VARCHAR,
	title_ja VARCHAR, title_en VARCHAR, answered_per VARCHAR
);
`;
