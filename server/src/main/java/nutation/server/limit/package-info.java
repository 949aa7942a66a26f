/// How much is taken before it is too much.
///
/// Two things are bounded, each by what fits it. What makes a server collapse is work at the same time, so all requests
/// together have a **semaphore**; a request waits a moment for its turn. What makes one device a burden to the others
/// is its rate, and what makes guessing worth while is the number of tries, so these have **token buckets** (Bucket4j):
/// a bucket lets a burst through, needs no timer, and knows the time to wait for `Retry-After`.
@NullMarked
package nutation.server.limit;

import org.jspecify.annotations.NullMarked;
