export { t as junit } from "./junit2.js";
