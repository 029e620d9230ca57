/** A list that is read one by one. */
interface Run {
  readonly rest: AsyncIterator<string> | Iterator<string>;
  head: string;
}

/** Several sorted lists as one. What is in several of them comes as often. */
export async function* mergeSorted(
  lists: readonly (Iterable<string> | AsyncIterable<string>)[],
): AsyncGenerator<string, void, undefined> {
  /** The last one has what comes first. */
  const runs: Run[] = [];
  const place = async (rest: Run["rest"]): Promise<void> => {
    const { value, done } = await rest.next();
    if (done) return;
    let [from, to] = [0, runs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (runs[middle]!.head > value) from = middle + 1;
      else to = middle;
    }
    runs.splice(from, 0, { rest, head: value });
  };
  for (const list of lists)
    await place(Symbol.asyncIterator in list ? list[Symbol.asyncIterator]() : list[Symbol.iterator]());
  for (let run = runs.pop(); run; run = runs.pop()) {
    yield run.head;
    await place(run.rest);
  }
}
