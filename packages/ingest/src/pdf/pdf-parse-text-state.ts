import type { Rectangle } from "./pdf-engine.js";
import { Transform } from "./transform.js";

interface GraphicsState {
  readonly toDisplay: Transform;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is unscaled. */
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  /** Whether text is neither filled nor stroked. */
  readonly isInvisible: boolean;
}

/** Place of a character: its box on the displayed page and the start of its base line. */
export interface CharacterPlace extends Rectangle {
  readonly originX: number;
  readonly originY: number;
}

/** Deepest nesting of saved states. */
const maxDepth = 1000;

/**
 * Where the next character stands while a page is drawn: the text state of ISO 32000-1, 9.3 and 9.4, with the
 * operators as pdf.js gives them.
 */
export class PdfJsTextState {
  readonly #stack: GraphicsState[] = [];
  #state: GraphicsState;
  #matrix = new Transform(1, 0, 0, 1, 0, 0);
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(toDisplay: Transform) {
    this.#state = {
      toDisplay,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      isInvisible: false,
    };
  }

  save(): void {
    if (this.#stack.length < maxDepth) this.#stack.push(this.#state);
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  transform(numbers: ArrayLike<number>): void {
    this.#state = { ...this.#state, toDisplay: this.#state.toDisplay.after(toTransform(numbers)) };
  }

  beginText(): void {
    this.setMatrix([1, 0, 0, 1, 0, 0]);
  }

  setMatrix(numbers: ArrayLike<number>): void {
    this.#matrix = toTransform(numbers);
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  nextLine(): void {
    this.move(0, this.#state.leading);
  }

  setFontSize(fontSize: number): void {
    this.#state = { ...this.#state, fontSize };
  }

  setCharSpacing(charSpacing: number): void {
    this.#state = { ...this.#state, charSpacing };
  }

  setWordSpacing(wordSpacing: number): void {
    this.#state = { ...this.#state, wordSpacing };
  }

  /** @param percent 100 is unscaled */
  setHorizontalScale(percent: number): void {
    this.#state = { ...this.#state, horizontalScale: percent / 100 };
  }

  setLeading(leading: number): void {
    this.#state = { ...this.#state, leading: -leading };
  }

  setRise(rise: number): void {
    this.#state = { ...this.#state, rise };
  }

  /** @param mode text rendering mode of ISO 32000-1, 9.3.6 */
  setRenderingMode(mode: number): void {
    this.#state = { ...this.#state, isInvisible: mode === 3 };
  }

  get isInvisible(): boolean {
    return this.#state.isInvisible;
  }

  /** Font size as displayed and clockwise angle of the base line in whole degrees. */
  measure(): { fontSize: number; angle: number } {
    const map = this.#state.toDisplay.after(this.#matrix);
    const [x, y] = map.vector(Math.sign(this.#state.fontSize) || 1, 0);
    const height = Math.hypot(...map.vector(0, 1));
    const angle = (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
    return { fontSize: Math.abs(this.#state.fontSize) * height, angle };
  }

  /** Moves by a number in a string of text: thousandths of the font size, backwards. */
  adjust(thousandths: number, vertical: boolean): void {
    const distance = (-thousandths * this.#state.fontSize) / 1000;
    if (vertical) this.#y += distance;
    else this.#x += distance * this.#state.horizontalScale;
  }

  /** Shows one character and moves on behind it. `width` and the extent are in font sizes. */
  advance(
    width: number,
    isSpace: boolean,
    vertical: boolean,
    { ascent, descent }: { ascent: number; descent: number },
  ): CharacterPlace {
    const { toDisplay, fontSize, charSpacing, wordSpacing, horizontalScale, rise } = this.#state;
    const map = toDisplay.after(this.#matrix);
    const x = this.#x;
    const y = this.#y + rise;
    const drawn = width * fontSize;
    const spacing = charSpacing + (isSpace ? wordSpacing : 0);
    if (vertical) this.#y -= fontSize + spacing;
    else this.#x += (drawn + spacing) * horizontalScale;
    return {
      ...map.rectangle(x, y + descent * fontSize, x + drawn * horizontalScale, y + ascent * fontSize),
      originX: map.x(x, y),
      originY: map.y(x, y),
    };
  }

  /** A box in the present coordinates as displayed. */
  toDisplay(x1: number, y1: number, x2: number, y2: number): Rectangle {
    return this.#state.toDisplay.rectangle(x1, y1, x2, y2);
  }
}

function toTransform(numbers: ArrayLike<number>): Transform {
  return new Transform(
    numbers[0] ?? 1,
    numbers[1] ?? 0,
    numbers[2] ?? 0,
    numbers[3] ?? 1,
    numbers[4] ?? 0,
    numbers[5] ?? 0,
  );
}
