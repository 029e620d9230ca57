import * as z from "zod/mini";
import { Edtf } from "../time/edtf.js";
import {
  choice,
  count,
  date,
  described,
  freeText,
  list,
  object,
  optional,
  pattern,
  personContact,
  personName,
  text,
} from "./fields.js";

/* @__NO_SIDE_EFFECTS__ */
const words = (description: string) => text(description, freeText);
/* @__NO_SIDE_EFFECTS__ */
const maybe = (description: string) => optional(text("Text."), description, freeText);
/* @__NO_SIDE_EFFECTS__ */
const commune = () =>
  optional(
    text("Name."),
    "Name of the territorial authority that it belongs to, without “Landkreis”; absent where the document leaves it open.",
  );

export const CommuneValue = object("CommuneValue", "A territorial authority that the document speaks of.", {
  name: text("Name without “Landkreis” or “Stadt”, as in “Burgenlandkreis” or “Halle (Saale)”."),
  kind: choice(
    ["Landkreis", "kreisfreie Stadt", "Stadt", "Gemeinde", "Region"],
    "Kind of authority; `Stadt` and `Gemeinde` belong to a district, `Region` is an association or part of a state.",
  ),
  state: optional(pattern(/^DE-[A-Z]{2}$/, "Code."), "ISO 3166-2 code of the state.", {
    examples: ["DE-BB"],
  }),
  ags: optional(
    pattern(/^\d{2}(\d{3}(\d{3})?)?$/, "Key."),
    "Official municipality key (AGS, Destatis): two digits for a state, five for a district or district-free city, eight for a municipality.",
    { examples: ["12062"] },
  ),
});
export type CommuneValue = z.infer<typeof CommuneValue>;

export const OfficeValue = object("OfficeValue", "An education office, or a staff unit with that task.", {
  name: text("Name of the education office or staff unit."),
  commune: commune(),
  since: date("When it was set up."),
  placement: optional(
    text("Name."),
    "Unit of the administration that it sits in, in the words of the document.",
  ),
  staffCount: optional(count(0, "Number."), "Number of people who work there, heads and not posts."),
});
export type OfficeValue = z.infer<typeof OfficeValue>;

export const PersonValue = object("PersonValue", "A person with a function in municipal education.", {
  name: text("Given and family name, without title.", personName),
  honorific: optional(text("Title."), "Academic title, such as “Prof. Dr.”.", personName),
  role: maybe("Function or field of work, in the words of the document."),
  organisation: maybe("Where the person works."),
});
export type PersonValue = z.infer<typeof PersonValue>;

export const AddressValue = object("AddressValue", "A postal address of an office.", {
  street: maybe("Street with house number, or post office box."),
  postalCode: optional(pattern(/^\d{5}$/, "Code."), "German postal code, five digits.", {
    examples: ["04916"],
  }),
  city: optional(text("Name."), "Place name."),
  unit: maybe("Office or unit that the address belongs to."),
});
export type AddressValue = z.infer<typeof AddressValue>;

export const PhoneValue = object("PhoneValue", "A telephone or fax number.", {
  value: pattern(/^\+\d{6,15}$/, "Number in E.164 form: plus, country, area and number without spaces.", {
    examples: ["+493023125410"],
    ...personContact,
  }),
  type: optional(
    choice(["phone", "fax", "mobile"], "Type."),
    "What answers; absent where neither label nor number tells.",
  ),
  label: maybe("Whose number it is."),
});
export type PhoneValue = z.infer<typeof PhoneValue>;

export const EmailValue = object("EmailValue", "An e-mail address.", {
  value: pattern(/^[^\s@]+@[^\s@]+$/, "Address, with “(at)” and the like written out.", {
    examples: ["bildung@auental.example"],
    ...personContact,
  }),
  label: maybe("Whose address it is."),
});
export type EmailValue = z.infer<typeof EmailValue>;

export const UrlValue = object("UrlValue", "A web address that the document gives.", {
  value: words("Address as written, or the target of the link."),
  label: maybe("Words of the link."),
});
export type UrlValue = z.infer<typeof UrlValue>;

export const ProgrammeValue = object(
  "ProgrammeValue",
  "A funding programme, project or initiative that it takes part in.",
  {
    name: text("Name as the document gives it, without quotation marks."),
    programmeId: optional(
      z.string(),
      "Id in the programme vocabulary, or one of your own; absent where it is unknown there.",
      { examples: ["lernen-vor-ort"] },
    ),
    commune: commune(),
    period: date("Period of participation, such as `2009/2014` or `2009/..`; not that of the programme."),
    role: optional(
      choice(["participant", "pilot", "reference region"], "Part."),
      "Part that the commune takes in it; absent where the document only names the programme.",
    ),
  },
);
export type ProgrammeValue = z.infer<typeof ProgrammeValue>;

export const AgreementValue = object(
  "AgreementValue",
  "A target or cooperation agreement, a resolution, or a letter of intent.",
  {
    kind: choice(
      ["Zielvereinbarung", "Kooperationsvereinbarung", "Beschluss", "Absichtserklärung"],
      "Target agreement, cooperation agreement, resolution of a council, letter of intent.",
    ),
    partner: maybe("The other side."),
    commune: commune(),
    date: date("Day, month or year of signature or decision."),
    since: date("Start, where the document gives one instead of a date of signature."),
  },
);
export type AgreementValue = z.infer<typeof AgreementValue>;

export const BodyValue = object("BodyValue", "A steering group, advisory board, committee or network.", {
  name: text("Name of the body."),
  purpose: maybe("What it is for."),
});
export type BodyValue = z.infer<typeof BodyValue>;

export const OrganisationValue = object(
  "OrganisationValue",
  "An organisation that takes part, funds or advises.",
  {
    name: text("Name of the organisation."),
    kind: optional(
      choice(
        [
          "ministry",
          "authority",
          "agency",
          "foundation",
          "association",
          "company",
          "university",
          "school",
          "chamber",
          "network",
          "other",
        ],
        "Kind.",
      ),
      "Kind of organisation; absent where its name does not tell.",
    ),
  },
);
export type OrganisationValue = z.infer<typeof OrganisationValue>;

export const ActionFieldValue = object("ActionFieldValue", "A field in which the commune acts.", {
  text: words("The field of action in the words of the document."),
  topics: optional(
    list(z.string(), "Ids."),
    "Ids in the topic vocabulary, or your own; absent where none fits.",
    {
      examples: [["ganztag"]],
    },
  ),
  commune: commune(),
});
export type ActionFieldValue = z.infer<typeof ActionFieldValue>;

export const GoalValue = object("GoalValue", "A goal or vision.", {
  text: words("The core phrase of the goal."),
  by: date("When it is to be reached."),
});
export type GoalValue = z.infer<typeof GoalValue>;

export const MeasureValue = object("MeasureValue", "A measure or activity.", {
  text: words("What is done."),
});
export type MeasureValue = z.infer<typeof MeasureValue>;

export const ChallengeValue = object("ChallengeValue", "A challenge or shortcoming.", {
  text: words("What is difficult."),
});
export type ChallengeValue = z.infer<typeof ChallengeValue>;

export const ResultValue = object("ResultValue", "A result or success.", {
  text: words("What was reached."),
});
export type ResultValue = z.infer<typeof ResultValue>;

export const EventValue = object("EventValue", "A conference, meeting, workshop or other event.", {
  name: words("Name of the event or of the series."),
  date: date("First day."),
  endDate: date("Last day, where there are several."),
  place: maybe("Where it takes place."),
  ordinal: optional(count(1, "Number."), "Number in its series, from 1: 7 in “7. Bildungskonferenz”."),
  motto: maybe("Motto or theme."),
  series: maybe("Series that it belongs to, or its rhythm, such as “jährlich seit 2004”."),
  organiser: maybe("Who holds it."),
});
export type EventValue = z.infer<typeof EventValue>;

export const MilestoneValue = object("MilestoneValue", "A dated step in the development.", {
  date: described(z.clone(Edtf), "When it happened."),
  text: words("What happened."),
});
export type MilestoneValue = z.infer<typeof MilestoneValue>;

export const MaterialValue = object(
  "MaterialValue",
  "A report, brochure, documentation or other publication.",
  {
    title: words("Title without quotation marks."),
    kind: optional(
      choice(
        ["report", "brochure", "documentation", "presentation", "interview", "catalogue", "other"],
        "Kind.",
      ),
      "Kind of publication; absent where the document does not tell.",
    ),
    year: date("Year of publication."),
    url: maybe("Where it is to be had."),
  },
);
export type MaterialValue = z.infer<typeof MaterialValue>;

export const FigureValue = object("FigureValue", "A number with its unit.", {
  value: described(z.number(), "The number, with thousands and “Mio.” resolved."),
  unit: text("What is counted or measured, such as “Einwohner” or “Prozent”."),
  approx: optional(z.boolean(), "True for “ca.”, “rund”, “etwa”; absent: as exact as it is written."),
  text: maybe("The phrase that holds the number."),
});
export type FigureValue = z.infer<typeof FigureValue>;

export const QuoteValue = object("QuoteValue", "Words of a person.", {
  text: words("The words that were said, without quotation marks."),
  speaker: optional(text("Name."), "Who said it.", personName),
  role: maybe("Function of the speaker."),
});
export type QuoteValue = z.infer<typeof QuoteValue>;
