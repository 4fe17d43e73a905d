export { t as markdown } from "./markdown.js";
