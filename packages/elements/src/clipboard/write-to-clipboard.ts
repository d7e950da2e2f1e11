/** Whether the browser let it be copied: not in an insecure page, nor in a frame that may not. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
