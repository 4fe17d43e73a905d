export { locate, type Sources } from './locate.ts';
