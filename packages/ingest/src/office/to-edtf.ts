import { Edtf } from "@bildungsprofil/core";

/** The day of a date and time as office files write it (ISO 8601), in EDTF. */
export function toEdtf(date: string | undefined): Edtf | undefined {
  const parsed = Edtf.safeParse(/^\d{4}(?:-\d{2}){0,2}/u.exec(date ?? "")?.[0]);
  return parsed.success ? parsed.data : undefined;
}
