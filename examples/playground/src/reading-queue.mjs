/** @typedef {import("./worker.mjs").Reading} Reading */

/**
 * Starts the worker through a blob: such a worker keeps to the policy of the page, while one that is loaded from an
 * address has only the policy that its server sends, and so might load from anywhere.
 */
function startWorker() {
  const address = JSON.stringify(new URL("worker.js", import.meta.url).href);
  const blob = new Blob([`import ${address};`], { type: "text/javascript" });
  const url = URL.createObjectURL(blob);
  return new Worker(url, { type: "module" });
}

/**
 * Reads files in a worker, one after the other.
 * @param {{ onStart: (id: number) => void, onRead: (reading: Reading) => void, onUnreadable: (id: number) => void, onBroken: () => void }} events
 */
export function createReadingQueue({ onStart, onRead, onUnreadable, onBroken }) {
  /** @type {{ id: number, file: Blob & { name: string } }[]} */
  let waiting = [];
  /** @type {number | undefined} */
  let current;
  const worker = startWorker();
  /** Messages before it listens would be lost. @type {Promise<void>} */
  const ready = new Promise((resolve) => {
    worker.addEventListener("message", () => resolve(), { once: true });
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    onBroken();
  });
  worker.addEventListener("message", (/** @type {MessageEvent<"ready" | Reading>} */ { data }) => {
    if (data === "ready") return;
    current = undefined;
    onRead(data);
    void next();
  });

  async function next() {
    if (current !== undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    current = job.id;
    onStart(job.id);
    await ready;
    /** @type {ArrayBuffer} */
    let bytes;
    try {
      bytes = await job.file.arrayBuffer();
    } catch {
      // a folder, or a file that is gone meanwhile
      current = undefined;
      onUnreadable(job.id);
      return next();
    }
    worker.postMessage({ type: "read", id: job.id, name: job.file.name, bytes }, [bytes]);
  }

  return {
    /** @param {number} id @param {Blob & { name: string }} file */
    add: (id, file) => {
      waiting.push({ id, file });
      void next();
    },
    /** Stops the reading that runs and gives the numbers of those that will not be read. */
    stop: () => {
      const dropped = waiting.map(({ id }) => id);
      waiting = [];
      if (current !== undefined) worker.postMessage({ type: "stop", id: current });
      return dropped;
    },
  };
}
