/** What a header `Content-Type` says: the type in small letters, empty where there is none; `null` for no charset. */
export function readContentType(header: string): { readonly mediaType: string; readonly charset: string | null } {
  const mediaType = header.split(";")[0]?.trim().toLowerCase() ?? "";
  return { mediaType, charset: /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(header)?.[1] ?? null };
}
