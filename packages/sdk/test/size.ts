// `npm run size -w @vcs/sdk`: what the package costs a page. Build it first.
import { budgets, bytesOf } from './bundle-size.ts';

for (const { what, limit, source } of budgets) {
  console.log(`${String(await bytesOf(source)).padStart(6)} of ${limit} bytes (brotli)  ${what}`);
}
