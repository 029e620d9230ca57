export { type DateMention, type FindDatesOptions, findDates } from "./dates.js";
