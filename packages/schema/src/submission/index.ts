export * from './content.ts';
export * from './personal.ts';
export * from './request.ts';
export * from './submission.ts';
export * from './written-text.ts';
