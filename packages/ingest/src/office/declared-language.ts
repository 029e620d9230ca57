/**
 * The first of the declared languages that tells something, as BCP 47 tag. English tells nothing: programs write it
 * into new files whatever the text is written in.
 */
export function declaredLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  for (const tag of tags) {
    const canonical = canonicalTag(tag?.trim() ?? "");
    if (canonical !== undefined && !/^(?:en|und|zxx|none|x)(?:-|$)/iu.test(canonical)) return canonical;
  }
  return undefined;
}

function canonicalTag(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/iu.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
