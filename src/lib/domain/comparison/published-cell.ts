/**
 * A place in a table of many cities, as it may leave the house: a value, with a star where it is a statistic of few
 * cities; hidden (χ) because of too few, or because subtraction would reveal another, with the number of cities behind it where
 * that is counted: it is no secret; none (–), because
 * there is no city; or unknown (…), because nobody of them says it.
 */
export type PublishedCell<Value> =
	| { readonly kind: 'shown'; readonly value: Value; readonly few?: true }
	| { readonly kind: 'hidden'; readonly cities?: number }
	| { readonly kind: 'none' }
	| { readonly kind: 'unknown' };
