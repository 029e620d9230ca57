/** Runs generators at the same time, some of them, each at most one value ahead of the consumer. */
export async function* mergeGenerators<Value>(
  generators: readonly AsyncGenerator<Value>[],
  atOnce: number,
): AsyncGenerator<Value, void, undefined> {
  type Step = { readonly generator: AsyncGenerator<Value>; readonly result: IteratorResult<Value> };
  const waiting = [...generators].reverse();
  const pending = new Map<AsyncGenerator<Value>, Promise<Step>>();
  const advance = (generator: AsyncGenerator<Value> | undefined): void => {
    if (generator)
      pending.set(
        generator,
        generator.next().then((result) => ({ generator, result })),
      );
  };
  while (pending.size < atOnce && waiting.length > 0) advance(waiting.pop());
  while (pending.size > 0) {
    const { generator, result } = await Promise.race(pending.values());
    if (result.done) {
      pending.delete(generator);
      advance(waiting.pop());
    } else {
      advance(generator);
      yield result.value;
    }
  }
}
