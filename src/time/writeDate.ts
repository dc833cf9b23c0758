/** Writes an EDTF value as words in a reader's language. */
export function writeDate(edtf: string, _locale: string): string {
  return edtf;
}
