export { type DateMention, findDates, type FindDatesOptions } from "./dates.js";
