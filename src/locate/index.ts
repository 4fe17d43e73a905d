export { locate, relatedFields, type Sources } from './locate.ts';
export { placesOf, placesTask } from './places.ts';
