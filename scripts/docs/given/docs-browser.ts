export const bytes = new Uint8Array();
export const name = "bericht.pdf";
