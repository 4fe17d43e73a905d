export { a as parsePatch } from "./diff.js";
