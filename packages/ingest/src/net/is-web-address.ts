/** Whether an input is an address and no path of a file: it begins with a scheme and two slashes. */
export const isWebAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(input);
