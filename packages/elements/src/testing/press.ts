import { sendKeys } from '@web/test-runner-commands';

/** Presses a key as a person does, or several held together (`Shift+Tab`); each browser's tool has its own way to say so. */
export async function press(keys: string): Promise<void> {
  const held = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const last = held.pop()!;
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: last });
  for (const key of held.toReversed()) await sendKeys({ up: key });
}
