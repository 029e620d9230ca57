import { actionField } from "./action-field.js";
import { address } from "./address.js";
import { agreement } from "./agreement.js";
import { body } from "./body.js";
import { challenge } from "./challenge.js";
import { commune } from "./commune.js";
import { email } from "./email.js";
import { event } from "./event.js";
import type { Extractor } from "./extractor.js";
import { figure } from "./figure.js";
import { goal } from "./goal.js";
import { material } from "./material.js";
import { measure } from "./measure.js";
import { milestone } from "./milestone.js";
import { office } from "./office.js";
import { organisation } from "./organisation.js";
import { person } from "./person.js";
import { phone } from "./phone.js";
import { programme } from "./programme.js";
import { quote } from "./quote.js";
import { result } from "./result.js";
import { url } from "./url.js";

/** The registry: every extractor, once. */
export const extractors: readonly Extractor[] = [
  commune,
  office,
  person,
  address,
  phone,
  email,
  url,
  programme,
  agreement,
  body,
  organisation,
  actionField,
  goal,
  measure,
  challenge,
  result,
  event,
  milestone,
  material,
  figure,
  quote,
];
