import { reconcile } from "@bildungsprofil/core";
import { hasFailed } from "@bildungsprofil/ingest";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

/** HTTP status by issue code; what is not listed is 422: the request was right, its document was not. */
const statusByCode = {
  "source/too-large": 413,
  "source/unknown-format": 415,
  "source/legacy-office": 415,
  "source/spreadsheet": 415,
  "source/archive": 415,
  "source/timeout": 504,
  "source/aborted": 499,
};

/**
 * The application: `POST /profiles` takes documents in the fields `document` of a form and answers profiles.
 *
 * @param {object} options
 * @param {typeof import("@bildungsprofil/ingest").ingest} options.ingest that of a worker pool, so that a hostile
 *   document can be killed and costs nobody else anything
 * @param {number} [options.maxBytes] largest request
 * @param {number} [options.maxDocuments] most documents of a request
 * @param {number} [options.timeoutMs] longest time for one document
 */
export function createApp({ ingest, maxBytes = 20 * 2 ** 20, maxDocuments = 10, timeoutMs = 30_000 }) {
  const app = new Hono();

  app.get("/", (c) => c.html(form));

  app.post(
    "/profiles",
    bodyLimit({
      maxSize: maxBytes,
      onError: (c) => problem(c, 413, "upload/too-large", `Send at most ${maxBytes} bytes.`),
    }),
    async (c) => {
      const fields = await c.req.formData().catch(() => undefined);
      if (!fields) return problem(c, 415, "upload/no-form", "Send a form (multipart/form-data).");
      const files = fields.getAll("document").filter((field) => field instanceof File);
      if (files.length === 0)
        return problem(c, 400, "upload/no-document", "Send a file in the field `document`.");
      if (files.length > maxDocuments)
        return problem(c, 413, "upload/too-many-documents", `Send at most ${maxDocuments} documents.`);

      // aborted when the client goes away: reading ends then, too
      const { signal } = c.req.raw;
      const documents = await Promise.all(
        files.map(async (file) =>
          ingest(await file.arrayBuffer(), { name: file.name, signal, limits: { timeoutMs } }),
        ),
      );

      const read = documents.filter((document) => !hasFailed(document));
      if (read.length === 0) {
        const issues = documents.flatMap((document) => document.issues);
        const { code, message } = issues.find(({ severity }) => severity === "error");
        return problem(c, statusByCode[code] ?? 422, code, message, issues);
      }
      return c.json({
        profiles: reconcile(read),
        documents: documents.map(({ source, statements, issues }) => ({
          name: source.name,
          statements: statements.length,
          issues,
        })),
      });
    },
  );

  app.notFound((c) => problem(c, 404, "upload/not-found", "There is `POST /profiles`."));
  return app;
}

/** An error as RFC 9457 describes it; `code` is what programs tell errors apart by. */
function problem(c, status, code, detail, issues) {
  const body = JSON.stringify({ title: code, status, code, detail, issues });
  return c.body(body, status, { "content-type": "application/problem+json" });
}

const form = `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Bildungsprofil</title>
<h1>Ein Dokument, ein Profil</h1>
<form action="/profiles" method="post" enctype="multipart/form-data">
  <p><label>Dokumente (PDF, PPTX, DOCX, HTML …) <input type="file" name="document" multiple required></label></p>
  <p><button>Lesen</button></p>
</form>
</html>
`;
