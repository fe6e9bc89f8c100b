import { type documentTypes, type SaidOfArticle, saidOfArticleSchema } from "@standpoint/contract";
import {
  type DocumentKind,
  kindOfMediaType,
  maxDocumentBytes,
  type ReceivedDocument,
  readContentType,
} from "@standpoint/intake";
import type { Context } from "hono";
import { readBytes, readQuery } from "../read-request.ts";
import { RequestError } from "../request-error.ts";

/** What a file is by the end of its name, where its sender's browser knows no media type for it. */
const kindOfExtension: Readonly<Record<string, DocumentKind>> = {
  html: "html",
  htm: "html",
  pdf: "pdf",
  txt: "text",
  eml: "email",
};

/** A form is a little longer than its file. */
const maxFormBytes = maxDocumentBytes + 65_536;

/**
 * The document that a body is, or the one `file` of a form, with what the query says of it.
 *
 * @throws {RequestError} for too many bytes, for a form with anything else, and for a file of a kind that is not read
 */
export async function readFile(
  context: Context,
  type: (typeof documentTypes)[number],
): Promise<SaidOfArticle & { readonly file: ReceivedDocument }> {
  const said = readQuery(context, saidOfArticleSchema);
  const header = context.req.header("content-type") ?? "";
  const bytes = await readBytes(context, maxFormBytes);
  const file = type === "multipart/form-data" ? await fileIn(bytes, header) : { bytes, header, name: "" };
  const { mediaType, charset } = readContentType(file.header);
  const kind = kindOf(mediaType, file.name);
  return { ...said, file: { kind, bytes: file.bytes, charset, url: null } };
}

async function fileIn(bytes: Uint8Array<ArrayBuffer>, header: string) {
  const form = await new Response(bytes, { headers: { "content-type": header } }).formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File) || form?.getAll("file").length !== 1) throw wrongForm("There must be one file.");
  const other = [...form.keys()].find((name) => name !== "file");
  if (other !== undefined) throw wrongForm("There is no such member.", other);
  return { bytes: new Uint8Array(await file.arrayBuffer()), header: file.type, name: file.name };
}

function kindOf(type: string, name: string): DocumentKind {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = [
    Object.hasOwn(kindOfMediaType, type) && kindOfMediaType[type],
    Object.hasOwn(kindOfExtension, extension) && kindOfExtension[extension],
  ].find((one) => typeof one === "string");
  if (kind !== undefined) return kind;
  throw new RequestError("unsupported_media_type", `The file is ${type || "of no type"}, and is not read.`, {
    headers: { Accept: Object.keys(kindOfMediaType).join(", ") },
  });
}

function wrongForm(detail: string, member = "file"): RequestError {
  return new RequestError("request_invalid", "The form is not right.", {
    errors: [{ pointer: `#/${member}`, detail }],
  });
}
