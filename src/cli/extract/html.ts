const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A carriage return by itself would be read as a line feed.
  "\r": "&#13;",
  // HTML has no sign for it; the one that stands for what is unknown has its width.
  "\0": "\ufffd",
};

/** Text as HTML that reads as that text, in an element or in an attribute between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (sign) => entities[sign] ?? sign);
}
