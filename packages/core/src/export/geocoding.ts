const geocoding = "http://dcat-ap.de/def/politicalGeocoding/";

/** The list of a key by its digits, and the level of the administration that it is of. */
const lists: Readonly<Record<number, readonly [list: string, level: string]>> = {
  2: ["stateKey", "state"],
  5: ["districtKey", "administrativeDistrict"],
  8: ["municipalityKey", "municipality"],
};

/** IRIs of an authority and of its level in the lists of DCAT-AP.de; none for a slug. */
export function placeIris(key: string): {
  readonly place: readonly string[];
  readonly level: readonly string[];
} {
  const [list, level] = (/^\d+$/.test(key) ? lists[key.length] : undefined) ?? [];
  return list === undefined
    ? { place: [], level: [] }
    : { place: [`${geocoding}${list}/${key}`], level: [`${geocoding}Level/${level}`] };
}
