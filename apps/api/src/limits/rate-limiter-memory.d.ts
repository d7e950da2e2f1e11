// The package's own entry loads the stores of fourteen databases, which takes 30 ms of the start.
declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  import { RateLimiterMemory } from 'rate-limiter-flexible';
  export { RateLimiterMemory as default };
}
