/** What XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF, and (by `u`) surrogates that stand alone. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Only what XML can hold; the rest becomes U+FFFD. */
export function possible(text: string): string {
  return text.replace(impossible, '\ufffd');
}

/** For an attribute in double quotes or for an element's text; line breaks come back as they were. */
export function escapeXml(text: string): string {
  return possible(text).replace(/[&<>"\t\n\r]/g, (c) => entities[c]!);
}
