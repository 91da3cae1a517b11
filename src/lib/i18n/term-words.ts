/** A word of the screens, and what it means in a sentence or two. */
export type TermWords = { readonly term: string; readonly means: string };
