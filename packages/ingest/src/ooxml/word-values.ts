import { childOf, type XmlElement } from "../office/xml.js";

/** `w:val` of a child element. */
export function readValue(element: XmlElement | undefined, local: string): string | undefined {
  return childOf(element, local)?.attributes["w:val"];
}

/** Whether an on-off value means on. */
export function isOn(value: string): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
