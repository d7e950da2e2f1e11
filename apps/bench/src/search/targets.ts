/** Most milliseconds and megabytes, from the project's promises; for sizes and engines that have one. */
interface Target {
  readonly size: number;
  readonly engine: string;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly memory?: number;
  readonly open?: number;
}

const targets: readonly Target[] = [
  { size: 3000, engine: 'sqlite', milliseconds: { 'two words': 0.3, 'the broadest word': 1.5 }, memory: 120, open: 50 },
  { size: 100_000, engine: 'sqlite', milliseconds: { 'two words': 3, 'the broadest word': 30 }, memory: 450 },
  { size: 100_000, engine: 'postgres', milliseconds: { 'two words': 6, 'the broadest word': 60 } },
];

export function targetOf(size: number, engine: string): Target | undefined {
  return targets.find((target) => target.size === size && target.engine === engine);
}
