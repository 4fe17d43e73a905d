export { t as validateBaseline } from "./validate2.generated.js";
