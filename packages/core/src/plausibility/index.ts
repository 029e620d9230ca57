export { checkPlausibility } from "./check-plausibility.js";
