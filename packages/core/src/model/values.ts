import { z } from "zod";
import { Edtf } from "../time/edtf.js";

const text = (description: string) => z.string().min(1).meta({ description });
const commune = z
  .string()
  .min(1)
  .optional()
  .meta({ description: "Name of the territorial authority that it belongs to, without “Landkreis”." });
const date = (description: string) => Edtf.optional().meta({ description });

export const CommuneValue = z
  .object({
    name: text("Name without “Landkreis” or “Stadt”, as in “Burgenlandkreis” or “Halle (Saale)”."),
    kind: z.enum(["Landkreis", "kreisfreie Stadt", "Stadt", "Gemeinde", "Region"]),
    state: z
      .string()
      .regex(/^DE-[A-Z]{2}$/)
      .optional()
      .meta({ description: "ISO 3166-2 code of the state." }),
    ags: z
      .string()
      .regex(/^\d{2}(\d{3}(\d{3})?)?$/)
      .optional()
      .meta({
        description:
          "Official municipality key: two digits for a state, five for a district, eight for a municipality.",
      }),
  })
  .meta({ description: "A territorial authority that the document speaks of." });

export const OfficeValue = z
  .object({
    name: text("Name of the education office or staff unit."),
    commune,
    since: date("When it was set up."),
    placement: text("Unit of the administration that it sits in.").optional(),
    staffCount: z.int().min(0).optional().meta({ description: "Number of people who work there." }),
  })
  .meta({ description: "An education office or a staff unit with that task." });

export const ProgrammeValue = z
  .object({
    name: text("Name as the document gives it, without quotation marks."),
    programmeId: z
      .string()
      .optional()
      .meta({ description: "Id in the programme vocabulary; absent where it is unknown there." }),
    commune,
    period: date("Period of participation, such as `2009/2014` or `2009/..`."),
    role: z.enum(["participant", "pilot", "reference region"]).optional(),
  })
  .meta({ description: "A funding programme, project or initiative." });

export const ActionFieldValue = z
  .object({
    text: text("The field of action in the words of the document."),
    topics: z.array(z.string()).optional().meta({ description: "Ids in the topic vocabulary." }),
    commune,
  })
  .meta({ description: "A field in which the commune acts." });

export const AgreementValue = z
  .object({
    kind: z.enum(["Zielvereinbarung", "Kooperationsvereinbarung", "Beschluss", "Absichtserklärung"]),
    partner: text("The other side.").optional(),
    commune,
    date: date("Day, month or year of signature or decision."),
    since: date("Start, where the document gives one instead of a date of signature."),
  })
  .meta({ description: "A target or cooperation agreement, a resolution, a letter of intent." });

export const PersonValue = z
  .object({
    name: text("Given and family name, without title."),
    honorific: text("Academic title, such as “Prof. Dr.”.").optional(),
    role: text("Function or field of work.").optional(),
    organisation: text("Where the person works.").optional(),
  })
  .meta({ description: "A person with a function in municipal education." });

export const AddressValue = z
  .object({
    street: text("Street with house number, or post office box.").optional(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    city: text("Place name.").optional(),
    unit: text("Office or unit that the address belongs to.").optional(),
  })
  .meta({ description: "A postal address." });

export const PhoneValue = z
  .object({
    value: z
      .string()
      .regex(/^\+\d{6,15}$/)
      .meta({ description: "Number in E.164 form, such as `+493535463140`." }),
    type: z.enum(["phone", "fax", "mobile"]).optional(),
    label: text("Whose number it is.").optional(),
  })
  .meta({ description: "A telephone or fax number." });

export const EmailValue = z
  .object({ value: z.string().regex(/^[^\s@]+@[^\s@]+$/), label: text("Whose address it is.").optional() })
  .meta({ description: "An e-mail address." });

export const UrlValue = z
  .object({
    value: text("Address as written, or the target of the link."),
    label: text("Words of the link.").optional(),
  })
  .meta({ description: "A web address that the document gives." });

export const EventValue = z
  .object({
    name: text("Name of the event or of the series."),
    date: date("First day."),
    endDate: date("Last day, where there are several."),
    place: text("Where it takes place.").optional(),
    ordinal: z
      .int()
      .min(1)
      .optional()
      .meta({ description: "Number in its series: 7 in “7. Bildungskonferenz”." }),
    motto: text("Motto or theme.").optional(),
    series: text("Series that it belongs to, or its rhythm.").optional(),
    organiser: text("Who holds it.").optional(),
  })
  .meta({ description: "A conference, meeting, workshop or other event." });

export const BodyValue = z
  .object({ name: text("Name of the body."), purpose: text("What it is for.").optional() })
  .meta({ description: "A steering group, advisory board, committee or network." });

export const MaterialValue = z
  .object({
    title: text("Title without quotation marks."),
    kind: z
      .enum(["report", "brochure", "documentation", "presentation", "interview", "catalogue", "other"])
      .optional(),
    year: Edtf.optional().meta({ description: "Year of publication." }),
    url: text("Where it is to be had.").optional(),
  })
  .meta({ description: "A report, brochure, documentation or other publication." });

export const QuoteValue = z
  .object({
    text: text("The words that were said, without quotation marks."),
    speaker: text("Who said it.").optional(),
    role: text("Function of the speaker.").optional(),
  })
  .meta({ description: "Words of a person." });

export const FigureValue = z
  .object({
    value: z.number(),
    unit: text("What is counted or measured."),
    approx: z.boolean().optional().meta({ description: "True for “ca.”, “rund”, “etwa”." }),
    text: text("The phrase that holds the number.").optional(),
  })
  .meta({ description: "A number with its unit." });

export const GoalValue = z
  .object({ text: text("The core phrase of the goal."), by: date("When it is to be reached.") })
  .meta({ description: "A goal or vision." });

export const MeasureValue = z
  .object({ text: text("What is done.") })
  .meta({ description: "A measure or activity." });
export const ChallengeValue = z
  .object({ text: text("What is difficult.") })
  .meta({ description: "A challenge or shortcoming." });
export const ResultValue = z
  .object({ text: text("What was reached.") })
  .meta({ description: "A result or success." });

export const MilestoneValue = z
  .object({ date: Edtf, text: text("What happened.") })
  .meta({ description: "A dated step in the development." });

export const OrganisationValue = z
  .object({
    name: text("Name of the organisation."),
    kind: z
      .enum([
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
      ])
      .optional(),
  })
  .meta({ description: "An organisation that takes part, funds or advises." });

export type CommuneValue = z.infer<typeof CommuneValue>;
export type OfficeValue = z.infer<typeof OfficeValue>;
export type ProgrammeValue = z.infer<typeof ProgrammeValue>;
export type ActionFieldValue = z.infer<typeof ActionFieldValue>;
export type AgreementValue = z.infer<typeof AgreementValue>;
export type PersonValue = z.infer<typeof PersonValue>;
export type AddressValue = z.infer<typeof AddressValue>;
export type PhoneValue = z.infer<typeof PhoneValue>;
export type EmailValue = z.infer<typeof EmailValue>;
export type UrlValue = z.infer<typeof UrlValue>;
export type EventValue = z.infer<typeof EventValue>;
export type BodyValue = z.infer<typeof BodyValue>;
export type MaterialValue = z.infer<typeof MaterialValue>;
export type QuoteValue = z.infer<typeof QuoteValue>;
export type FigureValue = z.infer<typeof FigureValue>;
export type GoalValue = z.infer<typeof GoalValue>;
export type MeasureValue = z.infer<typeof MeasureValue>;
export type ChallengeValue = z.infer<typeof ChallengeValue>;
export type ResultValue = z.infer<typeof ResultValue>;
export type MilestoneValue = z.infer<typeof MilestoneValue>;
export type OrganisationValue = z.infer<typeof OrganisationValue>;
