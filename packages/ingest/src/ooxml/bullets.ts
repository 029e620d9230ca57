import { childOf, childrenOf, type XmlElement } from "../office/xml.js";

/** How a paragraph begins. */
export type BulletStyle = "none" | "bullet" | "ordered";

/** Bullet of each level, from 0; `undefined` where it is inherited. */
export type LevelBullets = readonly (BulletStyle | undefined)[];

const levels = 9;

/** The bullet that paragraph properties set, if they set any. */
export function bulletOf(properties: XmlElement | undefined): BulletStyle | undefined {
  for (const { local } of childrenOf(properties)) {
    if (local === "buNone") return "none";
    if (local === "buChar" || local === "buBlip") return "bullet";
    if (local === "buAutoNum") return "ordered";
  }
  return undefined;
}

/** The bullets of a list style (`lstStyle`, `bodyStyle`, `defaultTextStyle`). */
export function levelBulletsOf(style: XmlElement | undefined): LevelBullets {
  return style && style.children.length > 0
    ? Array.from({ length: levels }, (_, level) => bulletOf(childOf(style, `lvl${level + 1}pPr`)))
    : [];
}

/** The first style in the chain of inheritance that sets a bullet for the level. */
export function inheritBullet(chain: readonly LevelBullets[], level: number): BulletStyle {
  for (const style of chain) {
    const bullet = style[level];
    if (bullet !== undefined) return bullet;
  }
  return "none";
}
