export { t as renderOnly } from "./renders.js";
