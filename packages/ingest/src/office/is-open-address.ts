/** Whether an address is worth keeping; others point into the file, to programs or to files of the author. */
export function isOpenAddress(address: string | undefined): address is string {
  return address !== undefined && /^(?:https?|mailto|tel|ftp):/iu.test(address);
}
