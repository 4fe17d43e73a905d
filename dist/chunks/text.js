export { n as text } from "./text2.js";
