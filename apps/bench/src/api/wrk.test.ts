import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BenchError } from '../errors.ts';
import { readReport } from './wrk.ts';

const report = `Running 2s test @ http://localhost:1/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.70ms  396.57us   9.51ms   88.36%
    Req/Sec    11.91k     1.13k   12.86k    85.00%
  Latency Distribution
     50%  812.00us
     75%    2.76ms
     90%    3.00ms
     99%    4.20ms
  23689 requests in 2.00s, 4.13MB read
Requests/sec:  11838.72
Transfer/sec:      2.06MB
`;

test('a report has a rate and latencies, whatever their unit', () => {
  assert.deepEqual(readReport(report), { requestsPerSecond: 11838.72, latency: { median: 0.812, p99: 4.2 } });
});

test('answers that failed, broken connections and other texts are refused, not counted', () => {
  for (const bad of [
    report.replace('Requests/sec', '  Non-2xx or 3xx responses: 12\nRequests/sec'),
    report.replace('Requests/sec', '  Socket errors: connect 0, read 3, write 0, timeout 0\nRequests/sec'),
    'unable to connect to localhost:1 Connection refused',
  ]) {
    assert.throws(() => readReport(bad), BenchError);
  }
});
