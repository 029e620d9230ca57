export { compareEdtf, contains, earliestDay, latestDay, overlaps } from "./compare.js";
export {
  daysInMonth,
  Edtf,
  type EdtfDate,
  type EdtfDay,
  type EdtfDecade,
  type EdtfInterval,
  type EdtfMonth,
  type EdtfSeason,
  type EdtfValue,
  type EdtfYear,
  formatEdtf,
  parseEdtf,
} from "./edtf.js";
export { type DateLanguage, type DateStyle, formatDate } from "./format.js";
export { endOf, makePeriod, makeSchoolYear, periodFrom, periodTo, startOf } from "./period.js";
