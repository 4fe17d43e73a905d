export { t as inferFields } from "./infer.js";
