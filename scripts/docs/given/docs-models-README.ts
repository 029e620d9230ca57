import { reconcile } from "@bildungsprofil/core";
import { ingest } from "@bildungsprofil/ingest";

const bytes = new TextEncoder().encode("Das Bildungsbüro im Landkreis Unna leitet Petra Beispiel.");
/** A stored profile. */
export const text = JSON.stringify(reconcile([await ingest(bytes, { name: "unna.txt" })])[0]);
