import type { Rectangle } from "./pdf-engine.js";

/** An affine map of the plane: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export class Transform {
  constructor(
    readonly a: number,
    readonly b: number,
    readonly c: number,
    readonly d: number,
    readonly e: number,
    readonly f: number,
  ) {}

  x(x: number, y: number): number {
    return this.a * x + this.c * y + this.e;
  }

  y(x: number, y: number): number {
    return this.b * x + this.d * y + this.f;
  }

  /** Where a direction points afterwards. */
  vector(x: number, y: number): readonly [number, number] {
    return [this.a * x + this.c * y, this.b * x + this.d * y];
  }

  /** The upright box around a box, given by two opposite corners. */
  rectangle(x1: number, y1: number, x2: number, y2: number): Rectangle {
    if (this.b === 0 && this.c === 0) {
      // most pages: boxes are only moved and turned upside down
      if (this.a > 0 && this.d < 0 && x1 <= x2 && y1 >= y2)
        return {
          left: this.a * x1 + this.e,
          top: this.d * y1 + this.f,
          right: this.a * x2 + this.e,
          bottom: this.d * y2 + this.f,
        };
      const [ax, bx] = [this.a * x1 + this.e, this.a * x2 + this.e];
      const [ay, by] = [this.d * y1 + this.f, this.d * y2 + this.f];
      return {
        left: Math.min(ax, bx),
        top: Math.min(ay, by),
        right: Math.max(ax, bx),
        bottom: Math.max(ay, by),
      };
    }
    const xs = [this.x(x1, y1), this.x(x2, y2), this.x(x1, y2), this.x(x2, y1)];
    const ys = [this.y(x1, y1), this.y(x2, y2), this.y(x1, y2), this.y(x2, y1)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  /** First `before`, then this. */
  after(before: Transform): Transform {
    return new Transform(
      this.a * before.a + this.c * before.b,
      this.b * before.a + this.d * before.b,
      this.a * before.c + this.c * before.d,
      this.b * before.c + this.d * before.d,
      this.a * before.e + this.c * before.f + this.e,
      this.b * before.e + this.d * before.f + this.f,
    );
  }
}
