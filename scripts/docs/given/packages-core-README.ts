import { ingest } from "@bildungsprofil/ingest";

const bytes = new TextEncoder().encode("Das Bildungsbüro im Landkreis Unna leitet Petra Beispiel.");
export const documents = [await ingest(bytes, { name: "unna.txt" })];
