import type { english } from "./english.js";

/** All that the command line says. A language that lacks a text does not compile. */
export type Texts = typeof english;
