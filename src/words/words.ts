/** All words of the interface, in the shape that every language fills. English is the one that the others are measured by. */
export type Words = typeof import('./en.ts');
