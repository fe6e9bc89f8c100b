/**
 * Puts a text on the clipboard.
 *
 * @throws {Error} when the browser lets the page do so by no way
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page that came over plain HTTP, or that another one frames, has no such clipboard: copy what is selected.
    copySelected(text);
  }
}

function copySelected(text: string): void {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!isCopied) throw new Error("The browser does not let this page copy.");
}
