export { t as html } from "./html.js";
