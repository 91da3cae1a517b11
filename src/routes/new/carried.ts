/** What an assessment takes along from the one it is begun from. */
export type Carried = 'answers' | 'city';
