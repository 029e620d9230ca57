import type { Announced } from "../../language/announced.js";
import type { View } from "../../language/view.js";
import { findAdversity } from "../challenge/adversity.js";
import { isListOfMeeting } from "./told.js";

/** An item below what people did at a meeting, or one that says what goes badly: "Noch nicht gelöst ist …". */
export function isElsewhere(view: View, { block, start, end }: Announced): boolean {
  if (
    isListOfMeeting(block.list?.leadIn?.text ?? "") ||
    groupOfMeeting.test(block.cell?.rowLabel?.text ?? "")
  )
    return true;
  const first = view.within(view.sentences, { start, end })[0];
  return first !== undefined && undone.test(first.text) && findAdversity(view, first) !== undefined;
}

/** "Forum 2" in front of what it was about. */
const groupOfMeeting =
  /^\p{L}*(?:[Ff]orum|[Ww]orkshop|[Pp]anel|[Tt]isch|[Ii]nsel|[Ww]erkstatt|[Rr]unde|[Ss]ession|[Vv]ortrag|[Ii]mpuls)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])\s*:?$/u;

/** "Offen ist", "Noch nicht gelöst sind" */
const undone =
  /^(?:(?:[Nn]och|[Bb]islang|[Bb]isher|[Ww]eiterhin|[Nn]ach wie vor|[Aa]llerdings|[Dd]agegen)\s){0,2}(?:[Nn]icht|[Kk]aum|[Oo]ffen|[Uu]ngelöst|[Uu]ngeklärt|[Uu]nklar|[Ss]chwierig|[Uu]nbefriedigend|[Ee]s fehl(?:t|en)|[Ff]ehl(?:t|en))(?!\p{L})/u;
