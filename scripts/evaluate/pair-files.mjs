/**
 * Which files of a folder are one document in several formats. `NAME.txt` or `NAME_anything.txt` is the reference of all
 * whose name begins with NAME and goes on with a dot, a hyphen or an underscore; it is one of them itself.
 */
export function pairFiles(names) {
  const sorted = [...names].sort();
  return sorted
    .filter((name) => name.endsWith(".txt"))
    .map((reference) => {
      const stem = reference.slice(0, -4).replace(/_[^_]*$/u, "");
      const files = sorted.filter(
        (name) =>
          name.startsWith(stem) &&
          /^[._-].*(?:html?|pdf|pptx|docx|odp|odt|md|mht|mhtml|eml|txt)$/u.test(name.slice(stem.length)),
      );
      return { reference, files };
    });
}
