export { t as gitlab } from "./gitlab2.js";
